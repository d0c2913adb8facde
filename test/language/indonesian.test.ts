import { describe, expect, it } from 'vitest';
import { readCounts } from '../../src/spans/counts.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { midFile } from '../support/mid-file.ts';

const indonesian = language('id');

describe('Indonesian', () => {
  it.each([
    ['dua puluh satu kamar', { value: 21, digits: [] }],
    ['seratus dua puluh lima', { value: 125, digits: [] }],
    ['tiga ribu lima ratus', { value: 3500, digits: [] }],
    ['dua pertiga', { value: 2 / 3, digits: [] }],
    ['dua setengah jam', { value: 2.5, unit: 'h', digits: [] }],
    ['lima kilogram', { value: 5, unit: 'kg', digits: [] }],
    ['Oktober', { value: 10, digits: [] }],
  ])('says a value: %s', (text, value) => {
    expect(valuesInWords(text, indonesian)).toContainEqual(value);
  });

  it('takes an order for no count', () => {
    const text = 'tiga kamar, yang keempat itu, kedua belas itu, dua belas pos';
    expect(readCounts(text, midFile(text), indonesian).map(({ value }) => value)).toEqual([3, 12]);
  });
});
