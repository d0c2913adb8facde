import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { WordSearch } from '../../src/spans/word-search.ts';

const search = new WordSearch(['The tide turns at noon.', 'Subtidal rocks stay wet.'], english);

describe('a word search', () => {
  it.each([
    ['tide', true],
    ['Subtidal', true],
    ['tidal', false],
    ['subtidal', false],
  ])('finds whole words as they are written: %s', (word, found) => {
    expect(search.has(word)).toBe(found);
  });

  it.each([
    ['TIDE', true],
    ['Rocks', true],
    ['The', false],
  ])('finds what stands in lower case: %s', (word, found) => {
    expect(search.hasPlain(word)).toBe(found);
  });
});
