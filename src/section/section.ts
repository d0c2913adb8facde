import type { Heading as MdastHeading, Nodes, RootContent } from 'mdast';
import type { Languages } from '../language/languages.ts';
import { rangeOf } from '../markdown/node-range.ts';
import type { ParsedMarkdown } from '../markdown/parse.ts';
import { contains, cover, type Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Block, BrokenMath, Heading, Part, Section, Side, SidePair, SidePart } from './ast.ts';
import { type BlockSource, blockSource } from './block-source.ts';
import { readBlocks } from './blocks.ts';
import { readMetadata } from './metadata.ts';
import { readMetrics } from './metrics.ts';
import { readNotes } from './notes.ts';
import { type PartKind, type PartOf, partOf } from './part-heading.ts';
import type { Template } from './template.ts';
import { readTitles } from './titles.ts';

/** The typed AST of a section file. Never fails: a broken section is a section with parts missing. */
export function readSection(text: SourceText, markdown: ParsedMarkdown, template: Template, languages: Languages): Section {
  const source = blockSource(text, markdown);
  const { preamble, drafts } = cutParts(markdown.root.children, source, partOf(template));
  const parts = drafts.map((draft) => finishPart(draft, text));
  const headings = preamble.filter((block): block is Heading => block.kind === 'heading');
  const { used, ...title } = readTitles(headings, text, languages);
  const lastTitle = headings[used - 1]?.range.end ?? 0;
  const end = drafts[0]?.heading.range.start ?? text.text.length;
  return {
    template: template.name,
    text,
    title,
    metadata: readMetadata(text, { start: lastTitle, end: Math.max(lastTitle, end) }),
    pairs: pairSides(parts),
    notes: parts.filter((part) => part.kind === 'notes'),
    metrics: parts.filter((part) => part.kind === 'metrics'),
    parts,
    brokenMath: brokenMath(markdown),
  };
}

/** A part while it is read: a structural heading and the blocks up to the next one. */
interface Draft {
  readonly kind: PartKind;
  readonly heading: Heading;
  readonly blocks: Block[];
  readonly end: number;
}

/** A part runs until the next structural heading; content headings may be shallower than structural ones. */
function cutParts(
  nodes: readonly RootContent[],
  source: BlockSource,
  kindOf: PartOf,
): { preamble: Block[]; drafts: readonly Draft[] } {
  const preamble: Block[] = [];
  const drafts: (Draft & { end: number })[] = [];
  for (const node of nodes) {
    const blocks = readBlocks(node, source);
    const [first] = blocks;
    const current = drafts.at(-1);
    if (node.type === 'heading' && first?.kind === 'heading') {
      const kind = kindOf(plainText(first, source.text)) ?? (current && startsExtra(node, current) ? 'other' : undefined);
      if (kind !== undefined) {
        if (kind === 'source' && current !== undefined) releaseGroupHeadings(current, drafts);
        drafts.push({ kind, heading: first, blocks: [], end: first.range.end });
        continue;
      }
    }
    (current?.blocks ?? preamble).push(...blocks);
    if (current !== undefined && node.type !== 'thematicBreak') current.end = rangeOf(node).end;
  }
  return { preamble, drafts };
}

/** After the notes and metrics, a heading of their depth or above opens a part of its own. */
function startsExtra(node: MdastHeading, current: Draft): boolean {
  return (current.kind === 'notes' || current.kind === 'metrics') && node.depth <= current.heading.depth;
}

/** Headings between a side and the next source heading name the pair to come; they belong to no side. */
function releaseGroupHeadings(current: Draft & { end: number }, drafts: (Draft & { end: number })[]): void {
  const group: Heading[] = [];
  for (let last = current.blocks.at(-1); last?.kind === 'heading'; last = current.blocks.at(-1)) {
    group.unshift(last);
    current.blocks.pop();
  }
  if (group.length === 0) return;
  current.end = current.blocks.at(-1)?.range.end ?? current.heading.range.end;
  for (const heading of group) drafts.push({ kind: 'other', heading, blocks: [], end: heading.range.end });
}

function plainText(heading: Heading, text: SourceText): string {
  return text.slice(heading.content).replaceAll(/[*_`]/g, '');
}

function finishPart({ kind, heading, blocks, end }: Draft, text: SourceText): Part {
  const range: Range = { start: heading.range.start, end };
  const body: Range = { start: heading.range.end, end };
  switch (kind) {
    case 'source':
    case 'target':
      return { kind, range, side: { role: kind, range, heading, blocks } };
    case 'notes':
      return { kind, range, heading, blocks, entries: readNotes(text, body) };
    case 'metrics':
      return { kind, range, heading, blocks, entries: readMetrics(text, body, blocks) };
    case 'other':
      return { kind: 'extra', range, heading, blocks };
  }
}

/** Each target side goes with the source side before it; a side without a partner is in no pair. */
function pairSides(parts: readonly Part[]): readonly SidePair[] {
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
    } else if (last !== undefined) last.target = joined(last.target, side);
  }
  return pairs;
}

function isSide(part: Part): part is SidePart {
  return part.kind === 'source' || part.kind === 'target';
}

/** A side that goes on under a second heading. */
function joined(first: Side, second: Side): Side {
  return { ...first, range: cover([first.range, second.range]) ?? first.range, blocks: [...first.blocks, ...second.blocks] };
}

function brokenMath({ root, math }: ParsedMarkdown): readonly BrokenMath[] {
  const unclosed = math.formulas.flatMap((formula): BrokenMath[] =>
    formula.closed ? [] : [{ kind: 'unclosed', range: { start: formula.start, end: formula.end } }],
  );
  const strays = math.strays.map((range): BrokenMath => ({ kind: 'stray', range }));
  const broken = [...unclosed, ...strays];
  const code = broken.length === 0 ? [] : codeRanges(root);
  return broken
    .filter(({ range }) => !code.some((block) => contains(block, range)))
    .sort((a, b) => a.range.start - b.range.start);
}

/** Indented code, which only the parser can tell from a paragraph in a list, is not math. */
function codeRanges(node: Nodes): readonly Range[] {
  if (node.type === 'code') return [rangeOf(node)];
  return 'children' in node ? node.children.flatMap(codeRanges) : [];
}
