import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/check/diagnostic.ts';
import { applyEdits, compatible } from '../../src/fix/apply-edits.ts';
import { edit } from '../report/findings.ts';

function chosen(items: readonly (readonly Edit[])[]): (readonly Edit[])[] {
  return compatible(items, (edits) => edits);
}

describe('applyEdits', () => {
  it('makes edits in any order', () => {
    expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1')])).toBe('1 two 3');
  });

  it('makes equal edits once', () => {
    expect(applyEdits('ab', [edit(1, 1, '-'), edit(1, 1, '-')])).toBe('a-b');
  });

  it('refuses edits that overlap or leave the text', () => {
    expect(() => applyEdits('abcd', [edit(0, 3, ''), edit(2, 4, '')])).toThrow(RangeError);
    expect(() => applyEdits('abcd', [edit(3, 5, '')])).toThrow(RangeError);
    expect(() => applyEdits('abcd', [edit(3, 2, '')])).toThrow(RangeError);
  });
});

describe('compatible', () => {
  it('leaves what overlaps or touches for a later pass', () => {
    const [first, overlapping, touching, apart] = [[edit(0, 3, 'x')], [edit(2, 4, 'y')], [edit(3, 5, 'z')], [edit(7, 8, '')]];
    expect(chosen([overlapping, apart, touching, first])).toEqual([first, apart]);
  });

  it('takes an item whole or not at all', () => {
    const pair = [edit(4, 5, 'x'), edit(10, 11, 'x')];
    expect(chosen([[edit(3, 4, '')], pair, [edit(20, 21, '')]])).toEqual([[edit(3, 4, '')], [edit(20, 21, '')]]);
  });

  it('takes every item that shares an equal edit', () => {
    expect(chosen([[edit(1, 2, 'x')], [edit(1, 2, 'x')]])).toHaveLength(2);
  });

  it('gives what can be applied, whatever the items and their order', () => {
    const place = fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', 'x', 'yz'));
    const text = 'The tide clock shows the hours of high water.';
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const items = places.map(([start, length, replacement]) => [edit(start, start + length, replacement)]);
        const result = applyEdits(text, chosen(items).flat());
        expect(applyEdits(text, chosen(items.toReversed()).flat())).toBe(result);
        expect(items.length > 0).toBe(chosen(items).length > 0);
      }),
    );
  });
});
