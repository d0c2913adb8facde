import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { readHead } from '../../src/spans/number-head.ts';

describe('readHead', () => {
  // What stands before a number is looked at closely only where it ends in such a sign.
  it.each([
    ['of -', { negative: true, signed: true, length: 1 }],
    ['of −\u200E', { negative: true, signed: true, length: 2 }],
    ['of +', { negative: false, signed: true, length: 1 }],
    ['of –', { mayBeNegative: true }],
    ['of % ', { percent: true, length: 2 }],
    ['of US$', { unit: '$', length: 3 }],
    ['of USD  ', { unit: '$', length: 5 }],
    ['of € ', { unit: '€', length: 2 }],
    ['of < \u200E', { comparison: { relation: '<', direction: 'less', length: 3 } }],
    ['of &lt;', { comparison: { relation: '<', direction: 'less', length: 4 } }],
    ['of ±', { comparison: { relation: '±', length: 1 } }],
    ['of ≥\\$', { comparison: { relation: '≥', direction: 'more', length: 3 } }],
    ['of minus ', { negative: true, signed: false, length: 0 }],
    ['no more than ', { comparison: { direction: 'less', length: 13 } }],
  ])('reads %j', (before, head) => {
    expect(readHead(before, english)).toMatchObject(head);
  });

  it.each(['', ' ', 'of ', '(', 'of the ', 'by Ho '])('reads nothing in %j', (before) => {
    const nothing = { negative: false, mayBeNegative: false, signed: false, percent: false, length: 0 };
    expect(readHead(before, english)).toEqual(nothing);
  });
});
