import { describe, expect, it } from 'vitest';
import { italian } from '../../src/language/it/it.ts';
import { clockTimes, timesInWords } from '../../src/spans/clock-times.ts';
import { readCounts } from '../../src/spans/counts.ts';
import { readNumbers } from '../../src/spans/numbers.ts';
import { readWord } from '../../src/spans/number-words.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { midFile } from '../support/mid-file.ts';

const valuesOf = (text: string) => valuesInWords(text, italian).map(({ value }) => value);
const read = (text: string) => readNumbers(text, midFile(text), italian);

describe('Italian', () => {
  it.each([
    ['quarantotto', 48],
    ['ventun', 21],
    ['duecentocinquanta', 250],
    ['centottanta', 180],
    ['Millenovecentottantanove', 1989],
    ['tremila', 3000],
    ['dodicimilatrecentoquarantacinque', 12_345],
    ['milleuno', 1001],
    ['trentesimo', 30],
    ['centesimo', 100],
    ['duecentesima', 200],
    ['millesimo', 1000],
  ])('reads %s as %d', (word, value) => {
    expect(readWord(word, italian)?.whole).toBe(value);
  });

  it.each(['centro', 'accento', 'similare', 'recente', 'millimetro', 'centodieciuno'])('reads no number in %s', (word) => {
    expect(readWord(word, italian)).toBeUndefined();
  });

  it('reads parts and rough numbers', () => {
    expect(valuesOf('i tre quarti dei porti')).toContain(0.75);
    expect(valuesOf('due ore e mezza')).toContain(2.5);
    expect(valuesOf('una ventina di porti')).toContain(20);
    expect(valuesOf('tre decine di porti')).toContain(30);
  });

  it('tells six from `you are`', () => {
    const counts = (text: string) => readCounts(text, midFile(text), italian).map(({ value }) => value);
    expect(counts('Il porto ha sei maree.')).toEqual([6]);
    expect(counts('Se sei pronto, apri. Sei un utente? Sei stato avvisato che sei vicino al mare.')).toEqual([]);
  });

  it('tells times', () => {
    expect(timesInWords('alle tre e mezza', italian)).toContain(15 * 60 + 30);
    expect(timesInWords('alle sei meno un quarto', italian)).toContain(5 * 60 + 45);
    expect(clockTimes('alle 15.30', italian).map(({ minutes }) => minutes)).toEqual([[15 * 60 + 30]]);
    expect(clockTimes('la versione 15.30', italian)).toEqual([]);
  });

  it.each([
    ['meno di 5 m', 'less'],
    ['inferiore ai 5 m', 'less'],
    ['al massimo 5 m', 'less'],
    ['non supera 5 m', 'less'],
    ['non più di 5 m', 'less'],
    ['fino a 5 m', 'less'],
    ['più di 5 m', 'more'],
    ['almeno 5 m', 'more'],
    ['oltre 5 m', 'more'],
    ['superiore a 5 m', 'more'],
    ['non meno di 5 m', 'more'],
  ])('reads how %s compares', (text, direction) => {
    expect(read(text).map(({ comparison }) => comparison?.direction)).toEqual([direction]);
  });

  it('reads units and scales', () => {
    const found = read('3 chilobyte, 90 chilometri all’ora, 90 chilometri orari, 5 miliardi, meno 4 gradi e 12 per cento');
    expect(found.map(({ value, unit, percent, negative }) => [value, unit, percent, negative])).toEqual([
      [3, 'kB', false, false],
      [90, 'km/h', false, false],
      [90, 'km/h', false, false],
      [5e9, undefined, false, false],
      [4, '°', false, true],
      [12, undefined, true, false],
    ]);
  });
});
