import { describe, expect, it } from 'vitest';
import { unitMatcher } from '../../src/text/unit-matcher.ts';

describe('a unit matcher', () => {
  it('says of each unit what the pattern says, at every call', () => {
    const isMark = unitMatcher(/\p{M}/u);
    const units = [0x61, 0x0301, 0x064b, 0x20];
    expect(units.map(isMark)).toEqual([false, true, true, false]);
    expect(units.map(isMark)).toEqual([false, true, true, false]);
  });

  it('matches no half of a surrogate pair', () => {
    const isLetter = unitMatcher(/\p{L}/u);
    expect(['𝑥'.charCodeAt(0), '𝑥'.charCodeAt(1)].map(isLetter)).toEqual([false, false]);
  });
});
