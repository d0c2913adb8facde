/**
 * Blocks that stay the same objects from one version of a text to the next, so that what is derived from them need not be derived
 * again. A block is kept when the next version, read as a whole, has the same one, at whatever place.
 */
import type { RootContent } from 'mdast';
import { rangeOf } from '../markdown/node-range.ts';
import { groupBy } from '../text/group-by.ts';
import { Origin } from '../text/origin.ts';
import { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Block } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { readBlocks } from './blocks.ts';

/** A node at the top of a Markdown tree with its blocks. */
export interface ReadNode {
  readonly node: RootContent;
  readonly blocks: readonly Block[];
}

/** The blocks of such a node, and the place that their ranges are counted from. */
interface Kept {
  readonly origin: Origin;
  readonly raw: string;
  readonly blocks: readonly Block[];
}

/**
 * In UTF-16 units: what is derived from a block keeps the version of the text that it was derived from in memory, so all blocks
 * are read anew when the versions since the last time are that long together.
 */
const MOST_KEPT = 4_000_000;

type ByRaw = Map<string, readonly Kept[]>;

/** The blocks of the last versions of a text that is edited. */
export class KeptBlocks {
  #last: ByRaw = new Map();
  /** The blocks of the version before that the last one has not: people take changes back. */
  #gone: ByRaw = new Map();
  #length = 0;

  /** The blocks of the next version, with those from before wherever they are the same. No version before must be used again. */
  next(text: SourceText, blocks: readonly Kept[]): readonly Kept[] {
    this.#length += text.text.length;
    if (this.#length > MOST_KEPT) {
      this.#length = text.text.length;
      this.#last = new Map();
      this.#gone = new Map();
    }
    const kept = blocks.map((read) => take(read, this.#last) ?? take(read, this.#gone) ?? read);
    this.#gone = this.#last;
    this.#last = groupBy(kept, ({ raw }) => raw);
    return kept;
  }
}

/** Takes the same blocks from those of a version, and moves them. */
function take({ origin, raw, blocks }: Kept, version: ByRaw): Kept | undefined {
  const [first, ...rest] = version.get(raw) ?? [];
  if (first === undefined || !isSame(first.blocks, blocks, { before: first.origin, now: origin })) return undefined;
  if (rest.length === 0) version.delete(raw);
  else version.set(raw, rest);
  first.origin.moveTo(origin);
  return first;
}

const keptOf = new WeakMap<SourceText, KeptBlocks>();

/** Has the blocks of a version of a text taken from its last version where they are the same. To be called before it is read. */
export function keepBlocks(text: SourceText, kept: KeptBlocks): void {
  keptOf.set(text, kept);
}

/** The nodes at the top of a text with their blocks. */
export function readNodes(nodes: readonly RootContent[], source: BlockSource): readonly ReadNode[] {
  const { text } = source;
  const kept = keptOf.get(text);
  if (kept === undefined) return nodes.map((node) => ({ node, blocks: readBlocks(node, source) }));
  const read = nodes.map((node): Kept => {
    const { start, end } = rangeOf(node, text);
    const origin = new Origin(text, start, true);
    return { origin, raw: text.text.slice(start, end), blocks: readBlocks(node, { ...source, origin }) };
  });
  const next = kept.next(text, read);
  return nodes.map((node, index) => ({ node, blocks: next[index]?.blocks ?? [] }));
}

interface Origins {
  readonly before: Origin;
  readonly now: Origin;
}

/** Are two values of the tree the same, their places counted from the origins of their nodes? */
function isSame(old: unknown, read: unknown, origins: Origins): boolean {
  if (old instanceof Range) {
    const { before, now } = origins;
    return read instanceof Range && old.origin === before && read.origin === now && old.from === read.from && old.to === read.to;
  }
  if (typeof old !== 'object' || typeof read !== 'object' || old === null || read === null) return old === read;
  const [own, other] = [Object.entries(old), Object.entries(read)];
  return (
    own.length === other.length &&
    own.every(([key, value], index) => key === other[index]?.[0] && isSame(value, other[index]?.[1], origins))
  );
}
