import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offsets } from '../../src/text/offsets.ts';
import { countUpTo, OffsetSet } from '../../src/text/offset-set.ts';

const stretch = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]): Offsets => ({ start, end: start + length }));

describe('OffsetSet', () => {
  it('tells what a look at each stretch tells', () => {
    fc.assert(
      fc.property(fc.array(stretch), stretch, (stretches, other) => {
        const set = new OffsetSet(stretches);
        expect(set.contains(other)).toBe(stretches.some(({ start, end }) => start <= other.start && other.end <= end));
        expect(set.overlaps(other)).toBe(stretches.some(({ start, end }) => start < other.end && other.start < end));
      }),
    );
  });

  it('looks at few of its stretches', () => {
    let looks = 0;
    const numbers = new Proxy(
      Array.from({ length: 4096 }, (_, index) => index),
      {
        get: (target, key) => {
          looks++;
          return Reflect.get(target, key);
        },
      },
    );
    expect(countUpTo(numbers, 1000)).toBe(1001);
    expect(looks).toBeLessThan(20);
  });
});
