import type { Heading as MdastHeading } from 'mdast';
import type { Languages } from '../../language/languages.ts';
import { rangeOf } from '../../markdown/node-range.ts';
import type { ParsedMarkdown } from '../../markdown/parse.ts';
import { cover, type Range } from '../../text/range.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Block, Heading, Part, Side, SidePair, SidePart, Translation } from '../../translation/ast.ts';
import { type BlockSource, blockSource } from '../../translation/block-source.ts';
import { readBlocks } from '../../translation/blocks.ts';
import { brokenMath } from '../../translation/broken-math.ts';
import { joinBlocks } from '../../translation/join-blocks.ts';
import { type ReadNode, readNodes } from '../../translation/kept-blocks.ts';
import { readMetadata } from './metadata.ts';
import { readMetrics } from './metrics.ts';
import { readNotes } from './notes.ts';
import { type PartKind, type PartOf, partsOfFile } from './part-heading.ts';
import { isSharedReferences } from './reference-list.ts';
import type { Template } from '../template.ts';
import { readTitles } from './titles.ts';
import { withoutUnmarkedSource } from './unmarked-source.ts';

/** The typed AST of a file that holds both texts. Never fails: a broken section is a section with parts missing. */
export function readTranslation(markdown: ParsedMarkdown, template: Template, languages: Languages): Translation {
  const { text } = markdown;
  const source = blockSource(markdown);
  const nodes = readNodes(markdown.root.children, source);
  const names = nodes.flatMap(({ blocks: [first] }) => (first?.kind === 'heading' ? plainText(first) : []));
  const known = partsOfFile(template, names);
  const partOf: PartOf = (heading, inside) =>
    known(heading, inside) ?? (isSharedReferences(heading, languages) ? 'other' : undefined);
  const { preamble, drafts } = cutParts(nodes, text, partOf);
  const parts = drafts.map((draft) => finishPart(draft, source));
  const headings = preamble.filter((block): block is Heading => block.kind === 'heading');
  const { used, ...title } = readTitles(headings, languages);
  const lastTitle = headings[used - 1]?.range.end ?? 0;
  const end = drafts[0]?.heading.range.start ?? text.text.length;
  return {
    title,
    metadata: readMetadata(text.range(lastTitle, Math.max(lastTitle, end))),
    pairs: pairSides(parts, languages),
    notes: parts.filter((part) => part.kind === 'notes'),
    metrics: parts.filter((part) => part.kind === 'metrics'),
    parts,
    brokenMath: brokenMath(markdown),
  };
}

/** A part under construction: a structural heading and the blocks up to the next one. */
interface Draft {
  readonly kind: PartKind;
  readonly heading: Heading;
  readonly blocks: Block[];
  /** The last node of the part. */
  readonly last: Range;
}

/** A part runs until the next structural heading; content headings may be shallower than structural ones. */
function cutParts(nodes: readonly ReadNode[], text: SourceText, kindOf: PartOf): { preamble: Block[]; drafts: readonly Draft[] } {
  const preamble: Block[] = [];
  const drafts: (Draft & { last: Range })[] = [];
  for (const { node, blocks } of nodes) {
    const [first] = blocks;
    const current = drafts.at(-1);
    if (node.type === 'heading' && first?.kind === 'heading') {
      const kind = kindOf(plainText(first), current?.kind) ?? (current && startsExtra(node, current) ? 'other' : undefined);
      if (kind !== undefined) {
        if (kind === 'source' && current !== undefined) releaseGroupHeadings(current, drafts);
        drafts.push({ kind, heading: first, blocks: [], last: first.range });
        continue;
      }
    }
    (current?.blocks ?? preamble).push(...blocks);
    if (current !== undefined && node.type !== 'thematicBreak') current.last = rangeOf(node, text);
  }
  return { preamble, drafts };
}

/** After the notes and metrics, a heading of their depth or above opens a part of its own. */
function startsExtra(node: MdastHeading, current: Draft): boolean {
  return (current.kind === 'notes' || current.kind === 'metrics') && node.depth <= current.heading.depth;
}

/** Headings between a side and the next source heading name the pair to come; they belong to no side. */
function releaseGroupHeadings(current: Draft & { last: Range }, drafts: (Draft & { last: Range })[]): void {
  const group: Heading[] = [];
  for (let last = current.blocks.at(-1); last?.kind === 'heading'; last = current.blocks.at(-1)) {
    group.unshift(last);
    current.blocks.pop();
  }
  if (group.length === 0) return;
  current.last = current.blocks.at(-1)?.range ?? current.heading.range;
  for (const heading of group) drafts.push({ kind: 'other', heading, blocks: [], last: heading.range });
}

function plainText({ content }: Heading): string {
  return content.slice().replaceAll(/[*_`]/g, '');
}

function finishPart({ kind, heading, blocks: own, last }: Draft, source: BlockSource): Part {
  const blocks = joinBlocks(own, source, (node) => readBlocks(node, source));
  const range = heading.range.until(last);
  const body = heading.range.atEnd().until(last);
  switch (kind) {
    case 'source':
    case 'target':
      return { kind, range, side: { role: kind, range, heading, blocks } };
    case 'notes':
      return { kind, range, heading, blocks, entries: readNotes(body) };
    case 'metrics':
      return { kind, range, heading, blocks, entries: readMetrics(body, blocks) };
    case 'other':
      return { kind: 'extra', range, heading, blocks };
  }
}

/** Pairs each target side with the source side before it; a side without a partner is in no pair. */
function pairSides(parts: readonly Part[], languages: Languages): readonly SidePair[] {
  const pairs: { source: Side; target: Side }[] = [];
  let open: Side | undefined;
  for (const part of parts) {
    if (!isSide(part)) continue;
    const { side } = part;
    const last = pairs.at(-1);
    if (side.role === 'source') open = open === undefined ? side : joined(open, side);
    else if (open !== undefined) {
      pairs.push({ source: open, target: side });
      open = undefined;
    } else if (last !== undefined) {
      const unmarked = withoutUnmarkedSource(last.target, languages);
      if (unmarked === undefined) last.target = joined(last.target, side);
      else {
        last.target = unmarked.target;
        pairs.push({ source: unmarked.source, target: side });
      }
    }
  }
  return pairs;
}

function isSide(part: Part): part is SidePart {
  return part.kind === 'source' || part.kind === 'target';
}

/** Joins two sides, for a side that continues under a second heading. */
function joined(first: Side, second: Side): Side {
  return { ...first, range: cover([first.range, second.range]) ?? first.range, blocks: [...first.blocks, ...second.blocks] };
}
