import { memoize } from '../text/memoize.ts';
import type { AlignedPair, Unit } from './alignment.ts';

/** The last pair of each unit of a source that is kept for the next version of its text. */
const lastPairs = new WeakMap<Unit, AlignedPair>();

/** The pair of the last version where it is the same, so that what is derived from it need not be derived again. */
export function keptPair(pair: AlignedPair): AlignedPair {
  const [first] = pair.source;
  if (first === undefined || pair.gap !== undefined || !first.range.origin.moves) return pair;
  const last = lastPairs.get(first);
  if (last !== undefined && isSame(last, pair)) return last;
  lastPairs.set(first, pair);
  return pair;
}

/** As `memoize`, but only for pairs that may be kept: for what is derived once for each text, as by `memoizeKept`. */
export function memoizeKeptPair<Rest extends readonly unknown[], Value extends object | boolean>(
  derive: (pair: AlignedPair, ...rest: Rest) => Value,
): (pair: AlignedPair, ...rest: Rest) => Value {
  const remembered = memoize(derive);
  return (pair, ...rest) => (pair.source[0]?.range.origin.moves === true ? remembered(pair, ...rest) : derive(pair, ...rest));
}

function isSame(last: AlignedPair, pair: AlignedPair): boolean {
  return (
    last.relation === pair.relation &&
    last.certainty === pair.certainty &&
    areSame(last.source, pair.source) &&
    areSame(last.target, pair.target) &&
    areSame(last.children, pair.children)
  );
}

function areSame<Node>(last: readonly Node[], nodes: readonly Node[]): boolean {
  return last.length === nodes.length && last.every((node, index) => node === nodes[index]);
}
