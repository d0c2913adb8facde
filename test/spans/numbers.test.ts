import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import type { Language } from '../../src/language/language.ts';
import { spanish } from '../../src/language/es/es.ts';
import { readNumbers } from '../../src/spans/numbers.ts';
import { countNumerals } from '../../src/spans/numerals.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
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
    ['2½ hours', 2.5],
    ['¾ of it', 0.75],
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
    ['25 m/s', 'm/s', english],
    ['25 μm', 'μm', english],
    ['a 5-kilowatt-hour battery', 'kWh', english],
    ['25 degrees Celsius', '°C', english],
    ['$25', '$', english],
    ['US$25 million', '$', english],
    ['25 USD', '$', english],
    ['2s/3 ms', undefined, english],
    ['30 ML models', undefined, english],
    ['25 كيلومتراً في الساعة', 'km/h', arabic],
    ['10 ميلي فولط', 'mV', arabic],
    ['25 ميجاواط', 'MW', arabic],
    ['25 نانومترا', 'nm', arabic],
    ['250 ملغ', 'mg', arabic],
    ['25 درجة مئوية', '°C', arabic],
    ['25 دولاراً', '$', arabic],
    ['25 kilómetros por hora', 'km/h', spanish],
    ['25 milivoltios', 'mV', spanish],
    ['25 euros', '€', spanish],
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
    ['x−5', false, english],
    ['from 6 -7 pm', false, english],
    ['15 degrees below zero', true, english],
    ['ناقص 5', true, arabic],
    ['و-0.35', true, arabic],
    ['و\u200E−5', true, arabic],
    ['كوفيد-19', false, arabic],
    ['15 درجة مئوية تحت الصفر', true, arabic],
    ['15 grados bajo cero', true, spanish],
    ['الـ-5', false, arabic],
  ])('reads the sign in %j', (prose, negative, language) => {
    expect(read(prose, language).at(-1)?.negative).toBe(negative);
  });

  it.each([
    ['ارتفعت إلى 15- درجة', true],
    ['بين 10- 15 درجة', false],
    ['15-درجة', false],
  ])('takes a dash behind the number as a possible sign in %j', (prose, mayBeNegative) => {
    expect(read(prose, arabic)[0]).toMatchObject({ negative: false, mayBeNegative });
  });

  it.each([
    ['p < 0.05', '<', 'less', english],
    ['p <= 0.05', '≤', 'less', english],
    ['p &gt; 0.05', '>', 'more', english],
    ['12 ± 3', '±', undefined, english],
    ['more than 300', undefined, 'more', english],
    ['no more than 300', undefined, 'less', english],
    ['ما لا يقل عن 300', undefined, 'more', arabic],
    ['p أقل من 0.05', undefined, 'less', arabic],
    ['no menos de 300', undefined, 'more', spanish],
    ['not be more than 300', undefined, 'less', english],
    ['لا تكاد تتجاوز 300', undefined, 'less', arabic],
  ])('reads the comparison in %j', (prose, relation, direction, language) => {
    const comparison = read(prose, language).at(-1)?.comparison;
    expect([comparison?.relation, comparison?.direction]).toEqual([relation, direction]);
    expect(comparison?.range.slice()).toBe(prose.replace(/^(?:p |12 |ما )/u, ''));
  });

  it.each([
    ['no port was ever seen below 300', english],
    ['لم ترتفع الموجة في الميناء فوق 300', arabic],
    ['غير أن الماء يبقى دون 300', arabic],
    ['no se ha visto nunca por encima de 300', spanish],
  ])('is not sure which way %j compares', (prose, language) => {
    expect(read(prose, language).at(-1)?.comparison).toBeUndefined();
  });

  it.each(['<br>300', 'a -> 300', 'a => 300', 'about 300'])('reads no comparison in %j', (prose) => {
    expect(one(prose, english)?.comparison).toBeUndefined();
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
  const inWords = (text: string, language: Language) => valuesInWords(text, language).map(({ value }) => value);

  it.each([
    ['two hundred and fifty', 250, english],
    ['twenty-five', 25, english],
    ['the fifties', 50, english],
    ['a tenfold gain', 10, english],
    ['half a million', 500_000, english],
    ['two and a half', 2.5, english],
    ['three quarters', 0.75, english],
    ['two-thirds', 2 / 3, english],
    ['two dozen', 24, english],
    ['three decades', 30, english],
    ['خمسة وعشرون', 25, arabic],
    ['ثلاثمئة وستين', 360, arabic],
    ['في الثمانينيات', 80, arabic],
    ['ألفَي قراءة', 2000, arabic],
    ['مئة ألف', 100_000, arabic],
    ['وبالعشرين', 20, arabic],
    ['الحادي والعشرون', 21, arabic],
    ['الحادية عشرة', 11, arabic],
    ['عشري الطيات', 10, arabic],
    ['مليون ومئتان وخمسة وأربعون ألفا وسبعمئة وواحد', 1_245_701, arabic],
    ['مليونين ونصف المليون', 2_500_000, arabic],
    ['مليون ونصف', 1_500_000, arabic],
    ['5 ملايين و200 ألف', 5_200_000, arabic],
    ['ثلاثة أرباعه', 0.75, arabic],
    ['ثلثا المجسات', 2 / 3, arabic],
    ['تشرين الثاني', 11, arabic],
    ['un millón doscientas cuarenta y cinco mil setecientas una', 1_245_701, spanish],
    ['tres cuartas partes', 0.75, spanish],
    ['el siglo XXI', 21, spanish],
    ['vigésimo primera', 21, spanish],
    ['dos docenas', 24, spanish],
    ['octubre', 10, spanish],
  ])('reads %j as %d', (text, value, language) => {
    expect(inWords(text, language)).toContain(value);
  });

  it.each([
    ['an hour and a half', 1.5, 'h', english],
    ['half an hour', 0.5, 'h', english],
    ['ساعة ونصف', 1.5, 'h', arabic],
    ['عامين ونصف العام', 2.5, 'year', arabic],
    ['ثلاثة أيام كاملة ونصف اليوم', 3.5, 'day', arabic],
    ['أسبوعين', 2, 'week', arabic],
    ['hora y media', 1.5, 'h', spanish],
    ['dos horas y media', 2.5, 'h', spanish],
  ])('reads %j as %d with its unit', (text, value, unit, language) => {
    expect(valuesInWords(text, language)).toContainEqual({ value, unit, digits: [] });
  });

  it('keeps numbers apart that a mark divides', () => {
    expect(inWords('twenty, five', english)).not.toContain(25);
    expect(inWords('the first 375 million', english)).not.toContain(376e6);
    expect(inWords('ثلاثة أيام، ونصف اليوم', arabic)).not.toContain(3.5);
  });
});
