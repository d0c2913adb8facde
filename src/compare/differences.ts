import { type AlignedPair, type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { takeMatches } from './take-matches.ts';

/** The values that only one side of an aligned pair has; `reportDifference` reports it. */
export interface Difference<Value> {
  readonly pair: AlignedPair;
  /** Values of the source that the target lacks, in the order of the text. */
  readonly missing: readonly Value[];
  /** Values of the target that the source lacks, in the order of the text. */
  readonly extra: readonly Value[];
}

/** How the values of one class are read and compared. */
export interface Comparison<Value> {
  /** The values of one side of an aligned pair, in the order of the text. */
  read(units: readonly Unit[], side: 'source' | 'target'): readonly Value[];
  /** Tests for equal values, applied one after the other: the strict one first, then more lenient ones. */
  readonly same: readonly ((source: Value, target: Value) => boolean)[];
  /** Compares values as a set, where repetitions inside a pair do not count: two values of one name are equal to the same others. */
  readonly once?: (value: Value) => string;
}

/**
 * Compares the values of one class, such as citations, in each of the `leafPairs` and returns the pairs that differ. A value that
 * is missing in a pair and extra in a neighbour is no difference, since sentences may move across paragraphs. A gap is no
 * difference of its own, since its whole block is missing.
 */
export function differences<Value>(alignment: Alignment, comparison: Comparison<Value>): readonly Difference<Value>[] {
  const drafts = leafPairs(alignment.pairs).map((pair) => {
    const [source, target] = [comparison.read(pair.source, 'source'), comparison.read(pair.target, 'target')];
    // Most pairs have no such values.
    if (source.length === 0 && target.length === 0) return undefined;
    return { pair, missing: [...source], extra: [...target], source, target };
  });
  for (const draft of drafts) {
    if (draft !== undefined) for (const same of comparison.same) takeMatches(draft.missing, draft.extra, same);
  }
  const { once } = comparison;
  if (once !== undefined) {
    for (const draft of drafts) {
      if (draft === undefined || draft.missing.length + draft.extra.length === 0) continue;
      const [strict] = comparison.same;
      const isExact = (source: Value, target: Value) => strict?.(source, target) === true;
      const isSame = (source: Value, target: Value) => comparison.same.some((same) => same(source, target));
      const [inSource, inTarget] = [distinct(draft.source, once), distinct(draft.target, once)];
      // A value that has its exact counterpart is not what another one may stand for.
      const sources = inSource.filter((value) => !inTarget.some((other) => isExact(value, other)));
      const targets = inTarget.filter((value) => !inSource.some((other) => isExact(other, value)));
      const isMissing = (value: Value) =>
        !inTarget.some((other) => isExact(value, other)) && !targets.some((other) => isSame(value, other));
      const isExtra = (value: Value) =>
        !inSource.some((other) => isExact(other, value)) && !sources.some((other) => isSame(other, value));
      draft.missing = filterDistinct(draft.missing, once, isMissing);
      draft.extra = filterDistinct(draft.extra, once, isExtra);
    }
  }
  for (const [index, draft] of drafts.entries()) {
    if (draft === undefined || draft.missing.length === 0) continue;
    for (const neighbour of [drafts[index - 1], drafts[index + 1]]) {
      if (neighbour !== undefined) for (const same of comparison.same) takeMatches(draft.missing, neighbour.extra, same);
    }
  }
  return drafts
    .filter((draft) => draft !== undefined)
    .filter(({ pair, missing, extra }) => pair.gap === undefined && missing.length + extra.length > 0);
}

/** The first value of each name. */
export function distinct<Value>(values: readonly Value[], nameOf: (value: Value) => string): readonly Value[] {
  const byName = new Map<string, Value>();
  for (const value of values) if (!byName.has(nameOf(value))) byName.set(nameOf(value), value);
  return [...byName.values()];
}

/** Asks once for each name. */
function filterDistinct<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
  isWanted: (value: Value) => boolean,
): Value[] {
  const wanted = new Set(distinct(values, nameOf).filter(isWanted).map(nameOf));
  return values.filter((value) => wanted.has(nameOf(value)));
}
