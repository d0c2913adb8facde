import { describe, expect, it } from 'vitest';
import { increasingRun } from '../../src/align/increasing-run.ts';

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
  ])('keeps of %j the run %j', (values, expected) => {
    expect(increasingRun(values, (value) => value)).toEqual(expected);
  });
});
