import type { Profile } from '../language/profile.ts';

/** The prose of an aligned pair, in characters. */
export interface Lengths {
  readonly source: number;
  readonly target: number;
}

/** How long translations in one file are. */
export interface LengthModel {
  /** Characters of the target for one of the source. */
  readonly ratio: number;
  /** By how many standard deviations a translation is longer (or shorter, if negative) than expected. */
  deviation(lengths: Lengths): number;
}

/** Texts below this length are too short to estimate from. */
const SHORTEST = 40;
/** What the profile's ratio weighs against the file's own texts, in source characters. */
const PRIOR = 600;
/** A file's own habit differs from the usual ratio by no more than this factor. */
const LARGEST_HABIT = 1.28;

/** The weighted median of the file's own ratios, with the profile's among them. */
export function lengthModel(pairs: readonly Lengths[], { lengthRatio: { paragraph: usual } }: Profile): LengthModel {
  const known = pairs.filter((pair) => pair.source >= SHORTEST && pair.target >= SHORTEST / 2);
  const ratios = known.map((pair) => ({ ratio: pair.target / pair.source, weight: pair.source }));
  const median = weightedMedian([...ratios, { ratio: usual, weight: PRIOR }]);
  const ratio = Math.min(usual * LARGEST_HABIT, Math.max(usual / LARGEST_HABIT, median));
  return {
    ratio,
    // Variances of the logarithm, measured on aligned paragraphs: what is left for long texts, and what short ones add.
    deviation: (pair) => Math.log(pair.target / (pair.source * ratio)) / Math.sqrt(0.004 + 1.2 / pair.source),
  };
}

function weightedMedian(values: readonly { readonly ratio: number; readonly weight: number }[]): number {
  const sorted = values.toSorted((a, b) => a.ratio - b.ratio);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { ratio, weight } of sorted) {
    sum += weight;
    if (sum >= half) return ratio;
  }
  return 1;
}
