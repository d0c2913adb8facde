import { describe, expect, it } from 'vitest';
import { french } from '../../src/language/fr/fr.ts';
import { timesInWords } from '../../src/spans/clock-times.ts';
import { numberTerms } from '../../src/spans/number-terms.ts';
import { readNumbers } from '../../src/spans/numbers.ts';
import { valuesInWords, wholeOf } from '../../src/spans/values-in-words.ts';
import { midFile } from '../support/mid-file.ts';

const whole = (text: string) => wholeOf(numberTerms(text, french));
const read = (text: string) => readNumbers(text, midFile(text), french);
const valuesOf = (text: string) => valuesInWords(text, french).map(({ value }) => value);

describe('French', () => {
  it.each([
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['Quatre-vingt-dix-sept', 97],
    ['nonante-deux', 92],
    ['cent quatre-vingt-treize', 193],
    ['mille neuf cent quatre-vingt-neuf', 1989],
    ['deux milliards trois cent mille', 2_000_300_000],
    ['quatre-vingtième', 80],
    ['quatre-vingt-quinzième', 95],
  ])('reads %s as %d', (text, value) => {
    expect(whole(text)).toBe(value);
  });

  it('reads parts and rough numbers', () => {
    expect(valuesOf('les trois quarts des ports')).toContain(0.75);
    expect(valuesOf('une vingtaine de ports')).toContain(20);
    expect(valuesOf('trois dizaines de ports')).toContain(30);
    expect(valuesOf('deux heures et demie')).toContain(2.5);
  });

  it('tells times', () => {
    expect(timesInWords('à trois heures et demie', french)).toContain(15 * 60 + 30);
    expect(timesInWords('à trois heures vingt', french)).toContain(3 * 60 + 20);
    expect(timesInWords('à six heures moins le quart', french)).toContain(5 * 60 + 45);
  });

  it.each([
    ['moins de 5 m', 'less'],
    ['inférieures à 5 m', 'less'],
    ['au plus 5 m', 'less'],
    ['ne dépasse pas 5 m', 'less'],
    ['pas plus de 5 m', 'less'],
    ['sans dépasser 5 m', 'less'],
    ['plus de 5 m', 'more'],
    ['au moins 5 m', 'more'],
    ['dépasse 5 m', 'more'],
    ['pas moins de 5 m', 'more'],
  ])('reads how %s compares', (text, direction) => {
    expect(read(text).map(({ comparison }) => comparison?.direction)).toEqual([direction]);
  });

  it('tells less from minus', () => {
    expect(read('moins 5 degrés').map(({ negative }) => negative)).toEqual([true]);
    expect(read('au moins 5 degrés').map(({ negative }) => negative)).toEqual([false]);
    expect(read('plus ou moins 5 degrés').map(({ negative }) => negative)).toEqual([false]);
  });

  it('reads units and scales', () => {
    const found = read('10 Go, 3 kilooctets, 90 kilomètres par heure, 5 milliards d’euros et 12 pour cent');
    expect(found.map(({ value, unit, percent }) => [value, unit, percent])).toEqual([
      [10, 'GB', false],
      [3, 'kB', false],
      [90, 'km/h', false],
      [5e9, undefined, false],
      [12, undefined, true],
    ]);
  });
});
