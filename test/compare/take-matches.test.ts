import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeMatches } from '../../src/compare/take-matches.ts';

describe('takeMatches', () => {
  it('takes each value once, with the first match that is left', () => {
    const [sources, targets] = [
      ['a', 'b', 'b', 'c'],
      ['b', 'd', 'a', 'a', 'b'],
    ];
    expect(takeMatches(sources, targets, (a, b) => a === b)).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['b', 'b'],
    ]);
    expect([sources, targets]).toEqual([['c'], ['d', 'a']]);
  });

  it('does what taking one after the other does', () => {
    const numbers = fc.array(fc.nat(9), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, fc.nat(3), (sources, targets, slack) => {
        const [left, others] = [[...sources], [...targets]];
        const same = (a: number, b: number) => Math.abs(a - b) <= slack;
        const expected = sources.flatMap((source) => {
          const index = others.findIndex((target) => same(source, target));
          if (index < 0) return [];
          left.splice(left.indexOf(source), 1);
          return [[source, ...others.splice(index, 1)]];
        });
        expect(takeMatches(sources, targets, same)).toEqual(expected);
        expect([sources, targets]).toEqual([left, others]);
      }),
    );
  });

  it('compares each value with a limited number of others', () => {
    const values = Array.from({ length: 4000 }, (_, index) => index);
    let looks = 0;
    takeMatches([...values], [...values], () => {
      looks++;
      return false;
    });
    expect(looks).toBeLessThan(600 * values.length);
  });
});
