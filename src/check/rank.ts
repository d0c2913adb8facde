/**
 * What a finding may be about, in the order in which findings explain each other: inside a range that a finding claims,
 * one of a lower rank is its consequence. The last rank explains nothing but is explained by all others.
 */
const RANKS = [
  'file',
  'absent text',
  'heading',
  'block',
  'part of a block',
  'delimiter',
  // What was lost with a sentence is no loss of its own.
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
