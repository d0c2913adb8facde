import { describe, expect, it } from 'vitest';
import { readFileNumber } from '../../src/paper/file-number.ts';

describe('readFileNumber', () => {
  it.each([
    ['paper/04-related-work.md', { first: 4, last: 4, words: 'related work' }],
    ['08-09-proofs.md', { first: 8, last: 9, words: 'proofs' }],
    ['05.1-basics.md', { first: 5, last: 5, part: '1', words: 'basics' }],
    ['03-2-basics.md', { first: 3, last: 3, part: '2', words: 'basics' }],
    ['03b-basics.md', { first: 3, last: 3, part: 'b', words: 'basics' }],
    ['02-2d-waves.md', { first: 2, last: 2, words: '2d waves' }],
  ])('reads %s', (path, number) => {
    expect(readFileNumber(path)).toEqual(number);
  });

  it.each(['1305.5886.md', '2024-notes.md', 'README.md', '04.md', '7-tides.md'])('reads no number from %s', (path) => {
    expect(readFileNumber(path)).toBeUndefined();
  });
});
