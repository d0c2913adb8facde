import { describe, expect, it } from 'vitest';
import { portuguese } from '../../src/language/pt/pt.ts';
import { languageOf } from '../../src/language/languages.ts';
import { clockTimes, timesInWords } from '../../src/spans/clock-times.ts';
import { numberTerms } from '../../src/spans/number-terms.ts';
import { readNumbers } from '../../src/spans/numbers.ts';
import { valuesInWords, wholeOf } from '../../src/spans/values-in-words.ts';
import { midFile } from '../support/mid-file.ts';

const whole = (text: string) => wholeOf(numberTerms(text, portuguese));
const valuesOf = (text: string) => valuesInWords(text, portuguese).map(({ value }) => value);
const read = (text: string) => readNumbers(text, midFile(text), portuguese);

describe('Portuguese', () => {
  it.each([
    ['vinte e um', 21],
    ['dezanove', 19],
    ['noventa e nove', 99],
    ['cento e cinco', 105],
    ['trezentas e vinte', 320],
    ['mil novecentos e oitenta e nove', 1989],
    ['dois milhões e quinhentos mil', 2_500_000],
    ['três bilhões', 3e9],
    ['mil milhões', 1e9],
    ['dois biliões', 2e12],
  ])('reads %s as %d', (text, value) => {
    expect(whole(text)).toBe(value);
  });

  it('reads parts and halves', () => {
    expect(valuesOf('três quartos dos portos')).toContain(0.75);
    expect(valuesOf('duas horas e meia')).toContain(2.5);
    expect(valuesOf('meia dúzia de portos')).toContain(6);
  });

  it('tells times', () => {
    expect(timesInWords('às três e meia', portuguese)).toContain(15 * 60 + 30);
    expect(timesInWords('às três horas e vinte', portuguese)).toContain(3 * 60 + 20);
    expect(clockTimes('às 15h30', portuguese).map(({ minutes }) => minutes)).toEqual([[15 * 60 + 30]]);
    expect(clockTimes('às 9 da noite', portuguese).map(({ minutes }) => minutes)).toEqual([[21 * 60]]);
  });

  it.each([
    ['menos de 5 m', 'less'],
    ['inferior a 5 m', 'less'],
    ['no máximo 5 m', 'less'],
    ['não excede 5 m', 'less'],
    ['não mais que 5 m', 'less'],
    ['mais de 5 m', 'more'],
    ['pelo menos 5 m', 'more'],
    ['maior do que 5 m', 'more'],
    ['não menos de 5 m', 'more'],
  ])('reads how %s compares', (text, direction) => {
    expect(read(text).map(({ comparison }) => comparison?.direction)).toEqual([direction]);
  });

  it('tells less from minus', () => {
    expect(read('menos 5 graus').map(({ negative }) => negative)).toEqual([true]);
    expect(read('ao menos 5 graus').map(({ negative }) => negative)).toEqual([false]);
    expect(read('mais ou menos 5 graus').map(({ negative }) => negative)).toEqual([false]);
  });

  it('reads units and scales', () => {
    const found = read('3 quilobytes, 90 quilómetros por hora, 90 quilômetros por hora, 5 bilhões e 12 por cento');
    expect(found.map(({ value, unit, percent }) => [value, unit, percent])).toEqual([
      [3, 'kB', false],
      [90, 'km/h', false],
      [90, 'km/h', false],
      [5e9, undefined, false],
      [12, undefined, true],
    ]);
  });

  it('is described in Brazil and in Portugal', () => {
    expect(languageOf('pt-BR')?.prose).toBe(portuguese.prose);
    expect(languageOf('pt-PT')?.prose).toBe(portuguese.prose);
  });
});
