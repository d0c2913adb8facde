import { describe, expect, it } from 'vitest';
import { englishNamesOf, tagsOf } from '../../src/language/language-names.ts';
import { languageOf } from '../../src/language/languages.ts';
import { asciiNumerals } from '../../src/language/numerals.ts';
import { scriptCodes, scriptNames } from '../../src/language/script-names.ts';
import { meantTag } from '../../src/language/tags.ts';
import { language } from '../support/languages.ts';

describe('a language without data', () => {
  it.each([
    ['ja', 'Japanese', ['Hiragana', 'Katakana', 'Han']],
    ['ko', 'Korean', ['Hangul', 'Han']],
    ['zh', 'Chinese', ['Han']],
    ['zh-Hant', 'Traditional Chinese', ['Han']],
    ['zh-tw', 'Chinese (Taiwan)', ['Han']],
    ['fr', 'French', ['Latin']],
    ['pt-BR', 'Brazilian Portuguese', ['Latin']],
    ['ru', 'Russian', ['Cyrillic']],
    ['sr', 'Serbian', ['Cyrillic']],
    ['sr-Latn', 'Serbian (Latin)', ['Latin']],
    ['fa', 'Persian', ['Arabic']],
    ['ur-Aran', 'Urdu (Nastaliq)', ['Arabic']],
    ['he', 'Hebrew', ['Hebrew']],
    ['hi', 'Hindi', ['Devanagari']],
    ['bn', 'Bangla', ['Bengali']],
    ['th', 'Thai', ['Thai']],
    ['sw', 'Swahili', ['Latin']],
    ['zgh', 'Standard Moroccan Tamazight', ['Tifinagh']],
    ['pcm', 'Nigerian Pidgin', ['Latin']],
    ['tlh', 'Klingon', ['Latin']],
  ])('%s is %s, written in %s', (tag, name, scripts) => {
    expect(languageOf(tag)).toMatchObject({ name, scripts });
  });

  it.each(['fa', 'he', 'ur', 'yi', 'dv', 'ps', 'sd', 'ckb', 'ug', 'pa-PK', 'az-Arab', 'ff-Adlm', 'nqo', 'syr'])(
    '%s is written from right to left',
    (tag) => {
      expect(languageOf(tag)?.direction).toBe('rtl');
    },
  );

  it.each(['fr', 'ja', 'ru', 'hi', 'el', 'pa', 'az', 'ff', 'mn-Mong', 'ar-Latn'])('%s is written from left to right', (tag) => {
    expect(languageOf(tag)?.direction).toBe('ltr');
  });

  it('has no words', () => {
    const { labels, ordinals, prose, references, typography } = language('nl');
    expect(labels).toEqual({ side: { source: [], target: [] }, references: [] });
    expect([ordinals.words.size, ordinals.letters.size, ordinals.titleWords.length]).toEqual([0, 0, 0]);
    expect([prose, references, typography]).toEqual([undefined, undefined, undefined]);
  });

  it('has the words for powers of ten, months and times of day that Intl knows', () => {
    const [dutch, chinese] = [language('nl').numbers, language('zh').numbers];
    expect([dutch?.partial, dutch?.words.get('miljoen'), dutch?.words.get('mld')]).toEqual([true, 1e6, 1e9]);
    expect([dutch?.months.get('maart'), dutch?.months.get('dec')]).toEqual([3, 12]);
    expect(dutch?.percent.test('procent van de peilen')).toBe(true);
    expect([chinese?.attached?.get('万'), chinese?.attached?.get('亿')]).toEqual([1e4, 1e8]);
    expect(chinese?.clock.before?.test('下午')).toBe(true);
    // `tlh` is Klingon, of which Intl knows the name alone.
    expect(language('tlh').numbers).toBeUndefined();
  });

  it('is shorter than English by its script', () => {
    const [chinese = 0, japanese = 0, korean = 0, hebrew = 0, german = 0] = ['zh', 'ja', 'ko', 'he', 'de'].map(
      (tag) => language(tag).relativeLength,
    );
    expect(chinese).toBeLessThan(japanese);
    expect([japanese, korean]).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0.5, 1)]);
    expect(hebrew).toBeLessThan(1);
    expect(german).toBeGreaterThan(1);
  });

  it.each([
    ['de', '1.234,5 und 3,25', '1,234.5 und 3.25'],
    ['fr', '1\u202F234,5 et 3,25', '1,234.5 et 3.25'],
    ['fr', '1 234,5 et 1.234', '1,234.5 et 1.234'],
    ['ru', '1\u00A0234,5', '1,234.5'],
    ['pt-BR', '1.234,5', '1,234.5'],
    ['de-CH', "1'234.5 und 1’234 und 3,25", '1,234.5 und 1,234 und 3,25'],
    ['ja', '1,234.5', '1,234.5'],
    ['fa', '۱٬۲۳۴٫۵', '1,234.5'],
    ['hi', '१,२३४.५', '1,234.5'],
    ['nan', '1,234.5', '1,234.5'],
  ])('%s writes %s for %s', (tag, written, ascii) => {
    expect(asciiNumerals(written, language(tag))).toBe(ascii);
  });
});

describe('a language with data', () => {
  it('keeps them in a region', () => {
    const [spanish, mexican] = [language('es'), language('es-MX')];
    expect(mexican).toEqual({ ...spanish, code: 'es-MX', name: 'Mexican Spanish', separators: undefined });
    expect(mexican.prose).toBe(spanish.prose);
    expect(languageOf('ar-EG')).toMatchObject({ code: 'ar-EG', name: 'Arabic (Egypt)', numbers: language('ar').numbers });
    expect(languageOf('en-GB')).toMatchObject({ name: 'British English', morphology: language('en').morphology });
  });

  it('takes the decimal sign of the region', () => {
    expect(asciiNumerals('1.234,5', language('es'))).toBe('1,234.5');
    expect(asciiNumerals('1.234,5', language('es-AR'))).toBe('1,234.5');
    expect(asciiNumerals('1,234.5', language('es-MX'))).toBe('1,234.5');
    expect(asciiNumerals('1,234', language('es-MX'))).toBe('1,234');
    expect(asciiNumerals('3,5', language('ar-MA'))).toBe('3.5');
    expect(asciiNumerals('3,5', language('ar-EG'))).toBe('3,5');
  });

  it('does not keep them in another script', () => {
    expect(languageOf('es-Latn')?.prose).toBe(language('es').prose);
    expect(languageOf('ar-Latn')?.prose).toBeUndefined();
  });
});

describe('a tag', () => {
  it('gives one object however it is spelled', () => {
    expect(languageOf('EN')).toBe(language('en'));
    expect(languageOf('pt-br')).toBe(language('pt-BR'));
    expect(languageOf('iw')).toBe(language('he'));
    expect(language('zh-hant-tw').code).toBe('zh-Hant-TW');
  });

  it.each(['', 'arabic', 'jp', 'pt_BR', 'en-', 'x-tide', 'und', 'mul', 'zxx', 'qqq', 'english-US', 'a', 'zh-Hant-Hans-Hant'])(
    '%s gives no language',
    (tag) => {
      expect(languageOf(tag)).toBeUndefined();
    },
  );

  it.each([
    ['arabic', 'ar'],
    ['Deutsch', 'de'],
    ['español', 'es'],
    ['jp', 'ja'],
    ['CN', 'zh'],
    ['cz', 'cs'],
    ['pt_BR', 'pt-BR'],
    ['zh hant', 'zh-Hant'],
    ['quenya', undefined],
    ['xx', undefined],
    ['zz', undefined],
    ['', undefined],
  ])('that was meant by %s is %s', (text, tag) => {
    expect(meantTag(text)).toBe(tag);
  });

  it('goes by the names and tags of its language too', () => {
    expect(englishNamesOf(language('es-MX'))).toEqual(['mexican spanish', 'spanish']);
    expect(englishNamesOf(language('fr'))).toEqual(['french']);
    expect(tagsOf(language('zh-Hant'))).toEqual(['zh-hant', 'zh']);
    expect(tagsOf(language('en'))).toEqual(['en']);
  });
});

describe('the names of scripts', () => {
  it('are known to regular expressions', () => {
    for (const code of scriptCodes) {
      const names = scriptNames(code) ?? [];
      expect(names).not.toEqual([]);
      for (const name of names) expect(() => new RegExp(`\\p{Script=${name}}`, 'u')).not.toThrow();
    }
  });

  it('stand for the scripts of all languages with a code of two letters', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const scripts = letters.flatMap((one) => letters.flatMap((other) => new Intl.Locale(one + other).maximize().script ?? []));
    expect(scripts.length).toBeGreaterThan(150);
    expect([...new Set(scripts)].filter((script) => scriptNames(script) === undefined)).toEqual([]);
  });
});
