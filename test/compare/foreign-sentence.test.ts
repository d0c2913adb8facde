import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { foreignSentence } from '../../src/compare/foreign-sentence.ts';

const languages = { source: english, target: arabic };

describe('foreignSentence', () => {
  it('finds the sentence of the source language among those of the target', () => {
    const prose = 'يرتفع البحر. The tide turns twice a day in the harbour. ويهبط البحر.';
    expect(foreignSentence(prose, languages, [])).toEqual({ start: 13, end: prose.indexOf('.', 13) });
  });

  it('reads long texts that hold too few words for one', () => {
    for (const filler of [' ', '1', '. ', '- ']) {
      expect(foreignSentence(`يرتفع البحر: one two three four five${filler.repeat(100_000)}`, languages, [])).toBeUndefined();
    }
  });
});
