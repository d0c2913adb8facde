import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsIn } from '../../src/align/prose-signs.ts';
import { MASK } from '../../src/translation/prose.ts';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const WORD = /[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*/g;

const prose = fc
  .array(fc.constantFrom(...'abzAZ019-_.!? \n:*)([{=<>±×÷αΩ←∑س۔。！？：（é', MASK, '\u{1D400}'), { maxLength: 14 })
  .map((all) => all.join(''));

describe('signsIn', () => {
  it('counts what patterns find', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(signsIn(text)).toMatchObject({
          masked: count(text, new RegExp(MASK, 'g')),
          sentences: count(text, /[.!?](?=[\s*)]|$)|[\u3002\uFF01\uFF1F\u0964\u06D4]/g),
          colons: count(text, /[:\uFF1A]/g),
          brackets: count(text, /[([{\uFF08]/g),
          hasDigit: /\d/.test(text),
          hasSign: /[=<>±×÷\u0370-\u03FF\u2100-\u2BFF]/.test(text),
          hasLatin: /[A-Za-z]/.test(text),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no name', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const hasName = (text.match(WORD) ?? []).some((word) => /[A-Z].*[A-Z0-9]|[0-9]/.test(word));
        if (hasName) expect(signsIn(text).mayHaveName).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['The tide rises', 'Tide. Moon', 'يرتفع المد في 3 موانئ'])('looks for no name in %j', (text) => {
    expect(signsIn(text).mayHaveName).toBe(false);
  });
});
