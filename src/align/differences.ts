import { type AlignedPair, type Alignment, leafPairs, type Unit } from './alignment.ts';

/** What the two sides of an aligned pair do not share. */
export interface Difference<Value> {
  readonly pair: AlignedPair;
  /** In the order of the text, as is `extra`. */
  readonly missing: readonly Value[];
  readonly extra: readonly Value[];
}

export interface Comparison<Value> {
  read(units: readonly Unit[], side: 'source' | 'target'): readonly Value[];
  /** Takes what matches out of both lists: first what is surely the same, then what may be. */
  readonly same: readonly ((source: Value, target: Value) => boolean)[];
  /** A value counts once a pair, however often it is said. */
  readonly once?: true;
}

/**
 * Compares the values of one class pair by pair. What a pair lacks and its neighbour has too many of was moved by a
 * sentence that ends elsewhere, and is no difference. Pairs with a gap are neighbours only: their block is what is missing.
 */
export function differences<Value>(alignment: Alignment, comparison: Comparison<Value>): readonly Difference<Value>[] {
  const drafts = leafPairs(alignment.pairs).map((pair) => {
    const [source, target] = [comparison.read(pair.source, 'source'), comparison.read(pair.target, 'target')];
    return { pair, missing: [...source], extra: [...target], source, target };
  });
  for (const draft of drafts) for (const same of comparison.same) match(draft.missing, draft.extra, same);
  if (comparison.once === true) {
    for (const draft of drafts) {
      draft.missing = draft.missing.filter(
        (value) => !draft.target.some((other) => comparison.same.some((same) => same(value, other))),
      );
      draft.extra = draft.extra.filter(
        (value) => !draft.source.some((other) => comparison.same.some((same) => same(other, value))),
      );
    }
  }
  for (const [index, draft] of drafts.entries()) {
    for (const neighbour of [drafts[index - 1], drafts[index + 1]]) {
      if (neighbour !== undefined) for (const same of comparison.same) match(draft.missing, neighbour.extra, same);
    }
  }
  return drafts.filter(({ pair, missing, extra }) => pair.gap === undefined && missing.length + extra.length > 0);
}

function match<Value>(missing: Value[], extra: Value[], same: (source: Value, target: Value) => boolean): void {
  for (const value of [...missing]) {
    const index = extra.findIndex((other) => same(value, other));
    if (index < 0) continue;
    extra.splice(index, 1);
    missing.splice(missing.indexOf(value), 1);
  }
}
