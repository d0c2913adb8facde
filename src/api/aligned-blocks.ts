import type { AlignedPair, Certainty, Relation, Unit } from '../align/alignment.ts';
import type { Range } from '../text/range.ts';
import type { Position, PositionRange } from '../text/source-text.ts';

/** Source blocks with the blocks that translate them, as plain data. One of the lists is empty where a counterpart is missing. */
export interface AlignedBlocks {
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly source: readonly AlignedBlock[];
  readonly target: readonly AlignedBlock[];
  /** Where the counterpart of a missing or extra block should stand, on the other side. */
  readonly gap?: Position;
  /** The items, rows, cells or blocks inside. */
  readonly children: readonly AlignedBlocks[];
}

/** A block, or an item, row or cell in one. Lines and columns are 1-based, offsets are 0-based UTF-16 units. */
export interface AlignedBlock {
  readonly kind: Unit['kind'];
  readonly path: string;
  readonly range: PositionRange;
  readonly text: string;
}

export function blocksOf({ relation, certainty, source, target, gap, children }: AlignedPair): AlignedBlocks {
  return {
    relation,
    certainty,
    source: source.map(blockOf),
    target: target.map(blockOf),
    ...(gap !== undefined && { gap: positionsOf(gap).start }),
    children: children.map(blocksOf),
  };
}

function blockOf({ kind, range }: Unit): AlignedBlock {
  return { kind, path: range.text.path, range: positionsOf(range), text: range.slice() };
}

function positionsOf(range: Range): PositionRange {
  return range.text.positions(range);
}
