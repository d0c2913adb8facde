import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { withoutAsides, wordsIn } from '../../src/spans/words.ts';

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
