/**
 * The subjects of findings, highest rank first: inside a range that a finding claims, a finding of lower rank is its consequence.
 * The last rank explains no others, but is explained by all others.
 */
const RANKS = [
  'file',
  'absent text',
  'heading',
  'block',
  'part of a block',
  'delimiter',
  // Values that are missing with their sentence are consequences.
  'sentence',
  'formula',
  'syntax of a formula',
  'citation',
  'reference',
  'link',
  'number',
  'name',
  'emphasis',
  'score',
  'agreement of scores',
  'mean of scores',
  'term',
  'surface',
] as const;

/** One of the ranks, the highest first. */
export type Rank = (typeof RANKS)[number];

/** Does a finding of one rank explain a finding of another one in a range that it claims? */
export function explains(cause: Rank, consequence: Rank): boolean {
  return RANKS.indexOf(cause) < RANKS.indexOf(consequence);
}

export function isRank(value: unknown): value is Rank {
  return RANKS.some((rank) => rank === value);
}
