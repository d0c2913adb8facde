import { describe, expect, it } from 'vitest';
import { increasingRun } from '../../src/text/increasing-run.ts';

describe('increasingRun', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [
      [2, 3, 1],
      [2, 3],
    ],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [1, 5, 2, 3],
      [1, 2, 3],
    ],
    [[3, 2, 1], [1]],
    [
      [1, 1, 2],
      [1, 2],
    ],
  ])('keeps of %j the run %j', (values, expected) => {
    expect(increasingRun(values, (value, before) => value > before)).toEqual(expected);
  });

  it('keeps equal values in an order that lets them follow each other', () => {
    expect(increasingRun([2, 1, 2, 1, 2], (value, before) => value >= before)).toEqual([1, 1, 2]);
  });
});
