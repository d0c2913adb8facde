import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import type { Language } from '../../src/language/language.ts';
import { grammarOf, isAnnouncedAt } from '../../src/spans/reference-grammar.ts';

const isAnnounced = (before: string, language: Language): boolean => {
  const grammar = grammarOf(language);
  return grammar !== undefined && isAnnouncedAt(before.length, `${before}2`, grammar);
};

describe('isAnnouncedAt', () => {
  it.each([english, arabic, spanish])('finds every word that the grammar of $name knows', (language) => {
    const { words, word } = grammarOf(language) ?? {};
    const before = [...(words?.kinds.keys() ?? [])].flatMap((kind) =>
      ['', ...(words?.qualifiers ?? []).map((qualifier) => ` ${qualifier}`)].flatMap((qualifier) =>
        ['', ' ', '**', '~', ' ('].map((gap) => `the ${kind.toUpperCase()}${qualifier}${gap}`),
      ),
    );
    expect(before.filter((text) => word?.test(text) === true && !isAnnounced(text, language))).toEqual([]);
    expect(before.filter((text) => isAnnounced(text, language)).length).toBeGreaterThan(100);
  });

  it.each(['', 'in ', 'of the tide (', 'by 1', '['])('finds none in %j', (before) => {
    expect(isAnnounced(before, english)).toBe(false);
  });
});
