import type { Languages } from '../language/languages.ts';
import { differInDensity, type Profile } from '../language/profile.ts';

/** The lengths of the prose of an aligned pair, in characters. */
export interface Lengths {
  readonly source: number;
  readonly target: number;
}

/** The expected length of translations in one file. */
export interface LengthModel {
  /** The length of the target divided by that of the source. */
  readonly ratio: number;
  /** The deviation from the expected length in standard deviations; negative when the translation is shorter. */
  deviation(lengths: Lengths): number;
}

/** In characters: shorter texts are not used for the estimate. */
const SHORTEST = 40;
/** The weight of the profile's ratio against the file's own texts, in source characters. */
const PRIOR = 600;
/** The largest factor between the ratio of a file and the ratio of the profile. */
const LARGEST_HABIT = 1.28;

/**
 * The variance of the logarithm, measured on aligned paragraphs: a constant part, and one that decreases with the length. It is
 * larger where one language says in a sign what the other says in a word.
 */
const VARIANCE = { alike: [0.004, 1.2], dense: [0.008, 1.7] } as const;

/** Estimates the ratio as the weighted median of the file's own ratios and that of the profile. */
export function lengthModel(
  pairs: readonly Lengths[],
  { lengthRatio: { paragraph: usual } }: Profile,
  languages: Languages,
): LengthModel {
  const [constant, decreasing] = differInDensity(languages) ? VARIANCE.dense : VARIANCE.alike;
  const known = pairs.filter((pair) => pair.source >= SHORTEST && pair.target >= SHORTEST / 2);
  const ratios = known.map((pair) => ({ ratio: pair.target / pair.source, weight: pair.source }));
  const median = weightedMedian([...ratios, { ratio: usual, weight: PRIOR }]);
  const ratio = Math.min(usual * LARGEST_HABIT, Math.max(usual / LARGEST_HABIT, median));
  return {
    ratio,
    deviation: (pair) => Math.log(pair.target / (pair.source * ratio)) / Math.sqrt(constant + decreasing / pair.source),
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
