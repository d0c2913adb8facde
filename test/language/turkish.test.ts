import { describe, expect, it } from 'vitest';
import { renderingComparison } from '../../src/glossary/rendering-comparison.ts';
import { inflectedNoun } from '../../src/language/tr/suffixes.ts';
import { turkish } from '../../src/language/tr/tr.ts';
import { readNumbers } from '../../src/spans/numbers.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { standalone } from '../../src/text/source-text.ts';

describe('Turkish', () => {
  it('gives words their endings by their vowels and consonants', () => {
    expect(inflectedNoun('dört', 'dörd')).toEqual(expect.arrayContaining(['dördü', 'dörde', 'dörtte', 'dörtten', 'dörtlük']));
    expect(inflectedNoun('dakika')).toEqual(
      expect.arrayContaining(['dakikayı', 'dakikada', 'dakikanın', 'dakikası', 'dakikalık', 'dakikalarında']),
    );
    expect(inflectedNoun('gün')).toEqual(expect.arrayContaining(['günü', 'güne', 'günde', 'günlük', 'günlerini']));
  });

  it.each([
    ['yirmi beş dosya', 25, undefined],
    ['İki dakikada', 2, 'min'],
    ['iki buçuk milyon kişi', 2.5e6, undefined],
    ['dört yüz otuz saniye', 430, 's'],
    ['üçte ikisi', 2 / 3, undefined],
    ['yüzde elli', 0.5, undefined],
    ['yarım saat', 0.5, 'h'],
    ['on altıncı bölüm', 16, undefined],
  ])('says in %s the value %d', (text, value, unit) => {
    const values = valuesInWords(text, turkish).map((said) => [said.value, said.unit]);
    expect(values).toContainEqual([value, unit]);
  });

  it('reads no number from words for below, because of and him', () => {
    expect(valuesInWords('tablonun altında, onun yüzünden', turkish)).toEqual([]);
  });

  it('reads the words for percent and for a comparison before a number', () => {
    const text = 'en az yüzde 40';
    const [number] = readNumbers(text, standalone(text), turkish);
    expect([number?.percent, number?.value, number?.comparison?.direction]).toEqual([true, 40, 'more']);
    expect([number?.raw, number?.comparison?.range.slice()]).toEqual(['yüzde 40', text]);
  });

  it.each([
    ["10'dan fazla", 'more'],
    ["10'un altında", 'less'],
    ['%10 fazla', undefined],
  ])('reads the comparison behind the number in %s', (text, direction) => {
    const [number] = readNumbers(text, standalone(text), turkish);
    expect([number?.value, number?.comparison?.direction]).toEqual([10, direction]);
  });

  it('finds the rendering of a term with any ending', () => {
    const same = renderingComparison(turkish);
    for (const form of ['sinir ağları', 'sinir ağlarının', 'sinir ağına']) expect(same('sinir ağı', `derin ${form}`)).toBe(true);
    expect(same('uygulama', 'uygulamalarında')).toBe(true);
    expect(same('kitaplık', 'kitaplığı')).toBe(true);
    expect(same('uygulama', 'uygun')).toBe(false);
  });
});
