import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { isGiven, isKept, timesWritten } from '../../src/compare/written.ts';

describe('timesWritten', () => {
  it('counts a label by itself, in any digits', () => {
    expect(timesWritten('3.2', { text: 'see 3.2 and 3.2.1, 13.2, ٣.٢ or و3.2.', language: english })).toBe(3);
    expect(timesWritten('2', { text: 'a 2×2 grid, 2x2, 12, 2.5, top-2', language: english })).toBe(1);
    expect(timesWritten('A', { text: 'A, أ، AB', language: arabic })).toBe(2);
  });
});

describe('what a translation keeps', () => {
  const label = { label: '2', readings: ['2'] };
  const given = (text: string) => ({ text, language: english });
  const kept = (text: string) => ({ text, language: arabic });

  it('is written more often than in the source, or as an ordinal word', () => {
    expect(isKept(label, given('and 2 ships'), kept('و2 سفن و2'))).toBe(true);
    expect(isKept(label, given('and 2 ships'), kept('و2 سفن'))).toBe(false);
    expect(isKept(label, given(''), kept('الخطوة الثانية'))).toBe(true);
    expect(isKept(label, given('the second port'), kept('الميناء الثاني'))).toBe(false);
  });

  it('is a letter that is written once, as often as in the source', () => {
    const letter = { label: 'a', readings: ['a'] };
    expect(isKept(letter, given('part a'), kept('الجزء a'))).toBe(true);
    expect(isKept(letter, given('part a'), kept('الجزء'))).toBe(false);
  });

  it('is given by the source in any form', () => {
    expect(isGiven(label, given('the second step'))).toBe(true);
    expect(isGiven({ label: '2a', readings: ['2a'] }, given('stride 2'))).toBe(true);
    expect(isGiven(label, given('a step'))).toBe(false);
  });
});
