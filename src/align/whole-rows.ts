import type { AlignedPair } from './alignment.ts';

/** The pairs without pairs inside, but for rows, which are compared as a whole, to detect numbers that moved to another cell. */
export function pairsWithWholeRows(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  return pairs.flatMap((pair) => {
    const isRow = [...pair.source, ...pair.target].every(({ kind }) => kind === 'row');
    return isRow || pair.children.length === 0 ? [pair] : pairsWithWholeRows(pair.children);
  });
}
