/**
 * Rules in the order in which their findings explain each other: a finding inside a range that a rule of a higher
 * rank claims is a consequence of that rule's finding. Rules that are not listed, such as a project's own, rank last.
 */
const ORDER: readonly (readonly string[])[] = [
  ['parse-error', 'section-structure'],
  ['untranslated', 'placeholder'],
  ['heading-parity'],
  ['block-parity'],
  ['list-parity', 'table-parity', 'code-parity'],
  ['math-delimiters'],
  // What was lost with a sentence is no loss of its own.
  ['length-ratio'],
  ['equation-parity'],
  ['tex-syntax'],
  ['citation-parity'],
  ['reference-parity'],
  ['link-parity'],
  ['number-parity'],
  ['identifier-parity'],
  ['emphasis-parity'],
  ['required-metadata', 'metric-range', 'paper-completeness'],
  ['quality-agreement', 'progress-agreement'],
  ['metric-mean'],
  ['glossary-table', 'key-terms', 'glossary-consistency', 'glossary-terms', 'term-drift'],
];

const RANKS: ReadonlyMap<string, number> = new Map(ORDER.flatMap((ids, rank) => ids.map((id) => [id, rank] as const)));

/** 0 is the highest rank. */
export function rankOf(ruleId: string): number {
  return RANKS.get(ruleId) ?? ORDER.length;
}
