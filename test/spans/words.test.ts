import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { mayHaveWords, withoutAsides, wordsIn } from '../../src/spans/words.ts';
import { isWrittenIn } from '../../src/spans/written-in.ts';
import { language } from '../support/languages.ts';

function words(text: string): string[] {
  return wordsIn(text, english).map(({ text: word, start, end }) => {
    expect(text.slice(start, end)).toBe(word);
    return word;
  });
}

describe('words', () => {
  it('are of two letters or more of one script', () => {
    expect(words('The high-water mark, a x2 مد of it’s own')).toEqual(['The', 'high-water', 'mark', 'of', 'it’s', 'own']);
  });

  it('end before a part that is no word', () => {
    expect(words('spring-neap2 and ebb-A1-tide')).toEqual(['spring', 'and', 'ebb-A1-tide']);
    expect(words('ab-cd0-ef tide_mark')).toEqual(['ab-cd0-ef']);
  });

  it('are found behind long stretches that hold none', () => {
    expect(words(`${'A1-'.repeat(100_000)} tide`)).toEqual(['tide']);
    expect(words(`tide ${"a'".repeat(100_000)}0 ebb`).at(-1)).toBe('ebb');
  });
});

describe('words without spaces between them', () => {
  const read = (text: string, tag: string) => wordsIn(text, language(tag)).map((word) => word.text);

  it('are told one by one, also beside other scripts', () => {
    const text = 'Brest港で潮位を12回測るサーバー。';
    expect(read(text, 'ja').join('')).toBe('港で潮位を回測るサーバー');
    expect(read(text, 'ja').length).toBeGreaterThan(4);
    expect(read('潮水每天上涨两次', 'zh').length).toBeGreaterThan(2);
    expect(read('น้ำขึ้นวันละสองครั้ง', 'th').length).toBeGreaterThan(2);
    for (const { text: word, start, end } of wordsIn(text, language('ja'))) expect(text.slice(start, end)).toBe(word);
  });

  it('end a word of letters that touches them', () => {
    expect(read('Brestの港とTideGauge2とLe Havre港', 'en')).toEqual(['Brest', 'Le', 'Havre']);
    expect(read('Brestمد Havre', 'en')).toEqual(['Havre']);
  });

  it('are counted at most', () => {
    expect(mayHaveWords('潮水每天上涨', 3, language('zh'))).toBe(true);
    expect(mayHaveWords('tides tides', 3, language('en'))).toBe(false);
    expect(mayHaveWords('조석은 높다', 3, language('ko'))).toBe(false);
  });
});

describe('a text is written in', () => {
  const isIn = (text: string, tag: string, other: string) => isWrittenIn(text, language(tag), language(other));

  it('the language whose letters it has', () => {
    expect(isIn('Newton يشرح المد', 'ar', 'en')).toBe(true);
    expect(isIn('Newtonの潮汐', 'ja', 'en')).toBe(true);
    expect(isIn('Newton explains the tide', 'ja', 'en')).toBe(false);
  });

  it('the language that has letters of its own, if one of them is there', () => {
    expect(isIn('潮が満ちる', 'ja', 'zh')).toBe(true);
    expect(isIn('潮が満ちる', 'zh', 'ja')).toBe(false);
    expect(isIn('潮水上涨', 'ja', 'zh')).toBe(false);
    expect(isIn('潮水上涨', 'zh', 'ja')).toBe(true);
  });

  it('the language of its function words, or the other one where only one is known', () => {
    expect(isIn('La marea sube con la luna.', 'es', 'en')).toBe(true);
    expect(isIn('The tide rises with the moon.', 'es', 'en')).toBe(false);
    expect(isIn('La marée monte avec la lune.', 'fr', 'de')).toBe(true);
    expect(isIn('Die Flut steigt mit dem Mond.', 'en', 'de')).toBe(false);
    expect(isIn('Tidvattnet stiger med månen.', 'sv', 'en')).toBe(true);
    expect(isIn('The tide rises with the moon.', 'sv', 'en')).toBe(false);
    expect(isIn('The tide rises with the moon.', 'en', 'sv')).toBe(true);
    expect(isIn('Tidvattnet stiger.', 'en', 'sv')).toBe(false);
    expect(isIn('Tidvattnet stiger.', 'sv', 'da')).toBe(false);
    expect(isIn('12', 'sv', 'en')).toBe(false);
  });
});

describe('a text without asides', () => {
  it('is as long, with quotations, brackets and addresses masked', () => {
    expect(withoutAsides('See "low tide" at sea.example.org/a (and &amp; [so on]) now').replaceAll(/\uFFFC+/g, '#')).toBe(
      'See # at # # now',
    );
  });

  it('is found where long words hold no dot', () => {
    const text = `${'-'.repeat(200_000)} sea.example.org`;
    expect(withoutAsides(text)).toBe(`${'-'.repeat(200_000)} ${'\uFFFC'.repeat(15)}`);
  });
});
