import { groupBy } from '../text/group-by.ts';
import type { Side } from '../translation/ast.ts';
import { leavesOf, type PrintedBlock, printedBlocks } from './block-prints.ts';

/** What became of a source since the version that a page translates. */
export interface SourceChanges {
  /** What the version is called. */
  readonly version: string;
  /** The blocks of today that are new, or were others. What holds nothing else is one of them itself. */
  readonly blocks: readonly ChangedBlock[];
  /** Blocks that the version had as well, and that are the same as a new one: which of them is new cannot be told. */
  readonly twins: readonly PrintedBlock[];
  /** Where blocks are gone. */
  readonly gone: readonly GoneBlocks[];
}

export interface ChangedBlock extends PrintedBlock {
  /** False when another block stood in its place. */
  readonly isNew: boolean;
}

/** Blocks that stood between two of today's; undefined at the start and at the end. */
export interface GoneBlocks {
  readonly count: number;
  readonly before: PrintedBlock | undefined;
  readonly behind: PrintedBlock | undefined;
}

/**
 * Compares a source with the prints of an earlier version. A block that only moved is no change.
 * @param earlier the prints of its blocks, in their order
 */
export function changesSince(version: string, earlier: readonly string[], today: Side): SourceChanges {
  const blocks = printedBlocks(today);
  const leaves = leavesOf(blocks);
  const unmatched = new Map(
    Array.from(
      groupBy(leaves, ({ print }) => print),
      ([print, same]) => [print, [...same]],
    ),
  );
  const partners = earlier.map((print) => unmatched.get(print)?.shift());
  const fresh = new Set([...unmatched.values()].flat());
  const gone = goneBlocks(partners, leaves);
  const replaced = new Set<PrintedBlock>();
  let above: PrintedBlock | undefined;
  for (const leaf of leaves) {
    if (!fresh.has(leaf)) above = leaf;
    else if (gone.some(({ before }) => before === above)) replaced.add(leaf);
  }
  const asChanged = (block: PrintedBlock) => ({ ...block, isNew: !leavesOf([block]).some((leaf) => replaced.has(leaf)) });
  const prints = new Set(Array.from(fresh, ({ print }) => print));
  const twins = leaves.filter((leaf) => !fresh.has(leaf) && prints.has(leaf.print));
  return { version, blocks: changedIn(blocks, fresh).map(asChanged), twins, gone };
}

/** The blocks whose leaves are all new, the outermost ones. */
function changedIn(blocks: readonly PrintedBlock[], fresh: ReadonlySet<PrintedBlock>): readonly PrintedBlock[] {
  return blocks.flatMap((block): readonly PrintedBlock[] => {
    const leaves = leavesOf([block]);
    if (leaves.length > 0 && leaves.every((leaf) => fresh.has(leaf))) return [block];
    return changedIn(block.inside, fresh);
  });
}

/** @param partners the block of today for each earlier one, in their order */
function goneBlocks(partners: readonly (PrintedBlock | undefined)[], leaves: readonly PrintedBlock[]): readonly GoneBlocks[] {
  const places = new Map(leaves.map((leaf, index) => [leaf, index]));
  const gone: GoneBlocks[] = [];
  let [count, before]: [number, PrintedBlock | undefined] = [0, undefined];
  for (const partner of [...partners, undefined]) {
    if (partner === undefined) {
      count++;
      continue;
    }
    if (count > 0) gone.push({ count, before, behind: partner });
    [count, before] = [0, partner];
  }
  if (count > 1) gone.push({ count: count - 1, before, behind: undefined });
  return gone.filter(({ before: above, behind }) => {
    // Where a section moved away, what stood around the block is apart now.
    return above === undefined || behind === undefined || (places.get(above) ?? 0) < (places.get(behind) ?? 0);
  });
}
