import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import type { Language } from '../../src/language/language.ts';
import { valuesInWords } from '../../src/spans/number-words.ts';
import { countNumerals, readNumbers } from '../../src/spans/numbers.ts';
import { midFile } from '../support/mid-file.ts';

const read = (prose: string, language: Language = english) => readNumbers(prose, midFile(prose), language);

const one = (prose: string, language: Language) => {
  const [number, ...more] = read(prose, language);
  expect(more).toEqual([]);
  return number;
};

const valuesOf = (prose: string, language?: Language) => read(prose, language).map(({ value }) => value);

describe('readNumbers', () => {
  it.each([
    ['1,000 readings', 1000],
    ['1,234.5 metres', 1234.5],
    ['a drop of .5', 0.5],
    ['1e-4', 0.0001],
    ['40k', 40_000],
    ['1.5 million years', 1_500_000],
    ['the **7** B', 7e9],
    ['in the 1980s', 1980],
    ['p.270', 270],
    ['the top-10', 10],
    ['the 19th day', 19],
  ])('reads the value of %j', (prose, value) => {
    expect(valuesOf(prose)).toEqual([value]);
  });

  it.each([
    ['١٬٢٣٤٫٥ متر', 1234.5],
    ['۱۲ ساعة', 12],
    ['و50,000 قراءة', 50_000],
    ['بين .3 و.6', 0.3, 0.6],
    ['أ.1 المقدمة', 1],
    ['40 ألفاً', 40_000],
    ['3 ملايين', 3e6],
    ['5 مليارات', 5e9],
  ])('reads the value of %j in another script', (prose, ...values) => {
    expect(valuesOf(prose, arabic)).toEqual(values);
  });

  it('leaves out the digits of names', () => {
    expect(valuesOf('CIFAR-10, VGG16, F1, x_2 and GPT-3.5')).toEqual([]);
  });

  it('reads both numbers of a product, and each part of a chain', () => {
    expect(valuesOf('32x64')).toEqual([32, 64]);
    expect(valuesOf('version 10.2.31')).toEqual([10, 2, 31]);
  });

  it.each([
    ['20 GB', 'GB', english],
    ['a 20-gigabyte disk', 'GB', english],
    ['100 Mb/s', 'Mbit/s', english],
    ['5 MB per second', 'MB/s', english],
    ['20 جيجابايت', 'GB', arabic],
    ['20 غيغا بايت', 'GB', arabic],
    ['5 ميجابايت/ثانية', 'MB/s', arabic],
    ['5 ميجابايت في الثانية', 'MB/s', arabic],
    ['20ms', 'ms', english],
    ['the 1s and 0s', undefined, english],
  ] as const)('reads the unit of %j as %s', (prose, unit, language) => {
    expect(read(prose, language)[0]?.unit).toBe(unit);
  });

  it.each([
    ['30%', english],
    [String.raw`30 \%`, english],
    ['30 percent', english],
    ['٣٠٪', arabic],
    ['%30', arabic],
    ['30 بالمئة', arabic],
    ['30 في المائة', arabic],
  ])('reads a percentage in %j', (prose, language) => {
    expect(one(prose, language)).toMatchObject({ value: 30, percent: true, raw: prose });
  });

  it.each([
    ['fell to -5', true, english],
    ['fell to −5', true, english],
    ['minus 5', true, english],
    ['pages 3-5', false, english],
    ['ناقص 5', true, arabic],
    ['الـ-5', false, arabic],
  ])('reads the sign in %j', (prose, negative, language) => {
    expect(read(prose, language).at(-1)?.negative).toBe(negative);
  });

  it('shares what stands after the second of two numbers', () => {
    expect(read('10–20%')[0]?.shared).toEqual({ percent: true, scale: 1, tight: true });
    expect(read('10 إلى 20 مليون', arabic)[0]?.shared).toEqual({ percent: false, scale: 1e6, tight: false });
    expect(read('1969-70')[1]?.value).toBe(1970);
  });

  it('places a number in the file', () => {
    const [number] = read('about -1.5 GB');
    expect(number).toMatchObject({ raw: '-1.5 GB', decimals: 1 });
    expect([number?.range.slice(), number?.numeral.slice()]).toEqual(['-1.5 GB', '1.5']);
  });
});

describe('countNumerals', () => {
  it('counts numbers in names, formulas and code too', () => {
    const counts = countNumerals('`x = 10` and $10$ for CIFAR-10', english);
    expect(counts.get(10)).toBe(3);
  });
});

describe('valuesInWords', () => {
  it.each([
    ['two hundred and fifty', 250, english],
    ['twenty-five', 25, english],
    ['the fifties', 50, english],
    ['خمسة وعشرون', 25, arabic],
    ['ثلاثمئة وستين', 360, arabic],
    ['في الثمانينيات', 80, arabic],
    ['ألفَي قراءة', 2000, arabic],
    ['مئة ألف', 100_000, arabic],
    ['وبالعشرين', 20, arabic],
  ])('reads %j as %d', (text, value, language) => {
    expect(valuesInWords(text, language)).toContain(value);
  });

  it('keeps numbers apart that a mark divides', () => {
    expect(valuesInWords('twenty, five', english)).not.toContain(25);
  });
});
