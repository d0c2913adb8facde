import { expect, it } from 'vitest';
import { logLikelihood } from '../../src/glossary/log-likelihood.ts';

it('is 0 where the event is no more frequent here', () => {
  expect(logLikelihood(1, 10, 10, 100)).toBe(0);
  expect(logLikelihood(0, 10, 0, 100)).toBe(0);
  expect(logLikelihood(0, 0, 1, 100)).toBe(0);
});

it('grows with the evidence', () => {
  expect(logLikelihood(5, 10, 10, 1000)).toBeGreaterThan(logLikelihood(3, 10, 10, 1000));
  expect(logLikelihood(10, 10, 0, 1000)).toBeGreaterThan(logLikelihood(5, 5, 0, 1000));
  // 2 · (10 ln 10/110 …) worked out by hand for the full table.
  expect(logLikelihood(10, 10, 0, 100)).toBeCloseTo(2 * (10 * Math.log(11) + 100 * Math.log(1.1)), 6);
});
