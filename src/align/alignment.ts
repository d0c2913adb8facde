import type { Block, ListItem, Section, SidePair, TableCell, TableRow } from '../section/ast.ts';
import type { Range } from '../text/range.ts';
import { viewOf } from '../text/view.ts';

/** What is set beside a counterpart: blocks, and inside them items, rows and cells. */
export type Unit = Block | ListItem | TableRow | TableCell;

/**
 * How many source units stand beside how many target units: `match` 1-1, `missing` 1-0, `extra` 0-1,
 * `split` one beside several, `merge` several beside one. A `moved` pair is 1-1 but stands in another order, or under another heading.
 */
export type Relation = 'match' | 'missing' | 'extra' | 'split' | 'merge' | 'moved';

export interface AlignedPair {
  readonly relation: Relation;
  readonly source: readonly Unit[];
  readonly target: readonly Unit[];
  /** Where a missing unit should stand on the target side, or an extra one on the source side: an empty range. */
  readonly gap?: Range;
  /** The pairs of items, rows or cells inside a matched pair. */
  readonly children: readonly AlignedPair[];
}

/** The alignment of one source side with its target side: every unit of both stands in exactly one pair. */
export interface Alignment {
  readonly section: Section;
  readonly sides: SidePair;
  /** In source order; a gap of the source stands where its target unit does. */
  readonly pairs: readonly AlignedPair[];
}

/** Every pair with the pairs inside it, outer ones first. */
export const withChildren = viewOf((pairs: readonly AlignedPair[]): readonly AlignedPair[] =>
  pairs.flatMap((pair) => (pair.children.length === 0 ? pair : [pair, ...withChildren(pair.children)])),
);

/** The pairs that hold no further pairs: what is compared word for word. */
export const leafPairs = viewOf((pairs: readonly AlignedPair[]): readonly AlignedPair[] =>
  withChildren(pairs).filter(({ children }) => children.length === 0),
);

/** The pairs of blocks that stand beside each other: those of the sides, and those inside each quotation or footnote. */
export function blockSequences(pairs: readonly AlignedPair[]): (readonly AlignedPair[])[] {
  const inside = withChildren(pairs).filter(
    ({ source }) => source[0]?.kind === 'quote' || source[0]?.kind === 'footnote-definition',
  );
  return [pairs, ...inside.map(({ children }) => children)];
}

/** Moved pairs, those that follow each other taken together. */
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
