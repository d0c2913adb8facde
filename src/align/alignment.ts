import type { Block, ListItem, SidePair, TableCell, TableRow, Translation } from '../translation/ast.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';

/** A node that is aligned: a block, or an item, row or cell inside one. */
export type Unit = Block | ListItem | TableRow | TableCell;

/**
 * How many source units are aligned with how many target units: `match` 1-1, `missing` 1-0, `extra` 0-1, `split` 1 with several,
 * `merge` several with 1. A `moved` pair is 1-1, but in another order or under another heading.
 */
export type Relation = 'match' | 'missing' | 'extra' | 'split' | 'merge' | 'moved';

/**
 * How a pair was found. `fixed`: by an id, a label or content that only these two have; `ordered`: by its place between two fixed
 * points where both sides have as many units, but for the gap; `likely`: by lengths and words alone, so there may be another way
 * to pair the units around it. Nothing about a `likely` pair is certain enough for an error.
 */
export type Certainty = 'fixed' | 'ordered' | 'likely';

/** Source units with the target units that translate them; one of the lists is empty in a gap. */
export interface AlignedPair {
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  /** Present for a gap: the empty range on the other side where the counterpart should be. */
  readonly gap?: Range;
  /** The pairs of items, rows, cells or blocks inside a matched pair. */
  readonly children: readonly AlignedPair[];
}

/** The alignment of one source side with its target side. Every unit of both sides is in exactly one pair. */
export interface Alignment {
  readonly translation: Translation;
  readonly sides: SidePair;
  /** In the order of the source; an extra unit comes at its place in the target. */
  readonly pairs: readonly AlignedPair[];
}

/** Are the two sides a page and its translation, each in a file of its own? */
export function liesInTwoFiles({ sides: { source, target } }: Alignment): boolean {
  return source.range.text !== target.range.text;
}

/** All pairs with the pairs inside them, outer ones first: blocks, items, rows and cells. Use `leafPairs` to compare texts. */
export const withChildren = memoize((pairs: readonly AlignedPair[]): readonly AlignedPair[] =>
  pairs.flatMap((pair) => (pair.children.length === 0 ? pair : [pair, ...withChildren(pair.children)])),
);

/** The pairs without further pairs inside them. Use it to compare texts word for word, each text once. */
export const leafPairs = memoize((pairs: readonly AlignedPair[]): readonly AlignedPair[] =>
  withChildren(pairs).filter(({ children }) => children.length === 0),
);

/** The sequences of aligned blocks: those of the sides, and those inside each quotation or footnote. */
export function blockSequences(pairs: readonly AlignedPair[]): (readonly AlignedPair[])[] {
  const inside = withChildren(pairs).filter(
    ({ source }) => source[0]?.kind === 'quote' || source[0]?.kind === 'footnote-definition',
  );
  return [pairs, ...inside.map(({ children }) => children)];
}

/** The units of the target in some pairs. */
export const targetsOf = memoize((pairs: readonly AlignedPair[]): readonly Unit[] => pairs.flatMap(({ target }) => target));

/** The moved pairs, neighbours grouped together. */
export function movedRuns(pairs: readonly AlignedPair[]): (readonly AlignedPair[])[] {
  const runs: AlignedPair[][] = [];
  let open: AlignedPair[] | undefined;
  for (const pair of pairs) {
    if (pair.relation !== 'moved') open = undefined;
    else if (open !== undefined) open.push(pair);
    else runs.push((open = [pair]));
  }
  return runs;
}
