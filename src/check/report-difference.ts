import type { Difference } from '../compare/differences.ts';
import { coverOf, type Placed, rangesOf } from '../text/range.ts';
import type { LanguageNames } from './file-hooks.ts';
import type { Finding } from './finding.ts';
import { related } from './related.ts';

/**
 * The data of the three messages that `reportDifference` needs: a rule that uses it defines `missing`, `extra` and `changed`.
 * `expected` and `found` name the values.
 */
export interface DifferenceData {
  missing: LanguageNames & { readonly expected: readonly string[] };
  extra: LanguageNames & { readonly found: readonly string[] };
  changed: LanguageNames & { readonly expected: readonly string[]; readonly found: readonly string[] };
}

/** How messages name the values that are compared. */
export interface Naming<Value> {
  /** The noun for one value in the text of related places: `citation`. */
  readonly noun: string;
  /** The name of a value in a message, without backticks. */
  nameOf(value: Value): string;
}

/** The part of a rule's context that `reportDifference` needs. */
interface DifferenceContext {
  readonly names: LanguageNames;
  report<Id extends keyof DifferenceData>(messageId: Id, finding: Finding<DifferenceData[Id]>): void;
}

/**
 * Reports the difference between source and target of an aligned pair as one finding: `missing` when the target only lacks
 * values, `extra` when it only has values too many, `changed` when it has both. Reports nothing when nothing differs.
 */
export function reportDifference<Value extends Placed>(
  difference: Difference<Value>,
  { noun, nameOf }: Naming<Value>,
  { names, report }: DifferenceContext,
): void {
  const finding = differenceFinding(difference, noun, names);
  if (finding === undefined) return;
  const expected = difference.missing.map((value) => nameOf(value));
  const found = difference.extra.map((value) => nameOf(value));
  if (found.length === 0) report('missing', { ...finding, data: { ...names, expected } });
  else if (expected.length === 0) report('extra', { ...finding, data: { ...names, found } });
  else report('changed', { ...finding, data: { ...names, expected, found } });
}

/**
 * A finding about a difference, without its data. Its range is the first extra value, or the target text when values are missing;
 * its related places are the other values, or the source text; its claims are the ranges of all the values.
 * @returns undefined when nothing differs, or when one side of the pair is empty
 */
export function differenceFinding<Value extends Placed>(
  { pair, missing, extra }: Difference<Value>,
  noun: string,
  { source }: LanguageNames,
): Omit<Finding, 'data'> | undefined {
  const [first, ...others] = extra;
  const [text, counterpart] = [coverOf(pair.target), coverOf(pair.source)];
  if (text === undefined || counterpart === undefined || missing.length + extra.length === 0) return undefined;
  return {
    at: first?.range ?? text,
    side: 'target',
    related: [
      ...related(others, 'and here'),
      ...related(missing, `the ${source} ${noun}`),
      ...related(missing.length === 0 ? [{ range: counterpart }] : [], `the ${source} text`),
    ],
    claims: rangesOf([...missing, ...extra]),
    compares: pair,
  };
}
