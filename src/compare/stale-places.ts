import { type Alignment, type Unit, withChildren } from '../align/alignment.ts';
import { OffsetSet } from '../text/offset-set.ts';
import type { Range } from '../text/range.ts';
import type { PrintedBlock } from './block-prints.ts';
import type { GoneBlocks, SourceChanges } from './source-changes.ts';

/** The ranges on either side that are behind because the source changed. */
export interface StalePlaces {
  readonly source: readonly Range[];
  /** What translates these; an empty range where a new block is missing. */
  readonly counterparts: readonly Range[];
  /** Where the source has lost blocks. */
  readonly left: readonly Range[];
  /** The blocks of the target there that have no counterpart. */
  readonly surplus: readonly Range[];
}

export function stalePlaces({ blocks, twins, gone }: SourceChanges, { pairs, sides }: Alignment): StalePlaces {
  const changed = new OffsetSet(blocks.map(({ range }) => range));
  const source = [...blocks, ...twins].map(({ range }) => range);
  const counterparts = withChildren(pairs).flatMap(({ source: units, target, children, gap }) => {
    const isStale =
      units.length > 0 &&
      (units.every(({ range }) => changed.contains(range)) ||
        (children.length === 0 && units.some(({ range }) => changed.overlaps(range))));
    return isStale ? [...target.map(({ range }) => range), ...(gap === undefined ? [] : [gap])] : [];
  });
  const left = gone.map((place) => whereGone(place, { pairs, sides }));
  const lost = new OffsetSet(left);
  const extra = withChildren(pairs).filter(({ relation }) => relation === 'extra');
  const surplus = extra.flatMap(({ target }) => target.map(({ range }) => range)).filter((range) => lost.contains(range));
  return { source, counterparts: withoutInner(counterparts), left, surplus: withoutInner(surplus) };
}

/** The ranges without those inside the one before, as the cells of a row. */
function withoutInner(ranges: readonly Range[]): readonly Range[] {
  const outer: Range[] = [];
  for (const range of ranges) if (outer.at(-1)?.contains(range) !== true) outer.push(range);
  return outer;
}

/** What stands in the target between the counterparts of two blocks that were no neighbours. */
function whereGone({ before, behind }: GoneBlocks, { pairs, sides: { target } }: Pick<Alignment, 'pairs' | 'sides'>): Range {
  const above = before && counterpartOf(before, pairs).at(-1)?.range.end;
  const below = behind && counterpartOf(behind, pairs)[0]?.range.start;
  const [start, end] = [above ?? target.range.start, below ?? target.range.end];
  return target.range.text.range(start, Math.max(start, end));
}

function counterpartOf({ range }: PrintedBlock, pairs: Alignment['pairs']): readonly Unit[] {
  const holders = withChildren(pairs).filter(({ source, target }) => {
    return target.length > 0 && source.some((unit) => unit.range.contains(range));
  });
  return holders.at(-1)?.target ?? [];
}
