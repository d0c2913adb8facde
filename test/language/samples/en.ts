import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: { zero: 0, three: 3, twenty: 20, hundred: 100, thousand: 1000, million: 1e6, half: 0.5 },
  ordinals: { first: 1, second: 2, tenth: 10, eleventh: 11, twelfth: 12 },
};
