/**
 * Lists whose numbers Markdown does not take for markers, such as `1- `, or `1. ` in the digits of another script: it shows them as running text. They are read as
 * the lists that they were meant to be, and say so.
 */
import type { RootContent } from 'mdast';
import { asciiDigits } from '../language/digits.ts';
import { parseFragment } from '../markdown/parse.ts';
import { cover, type Range } from '../text/range.ts';
import type { Block, List, ListItem } from './ast.ts';
import type { BlockSource } from './block-source.ts';

type Read = (node: RootContent) => readonly Block[];

/** A number with a mark that separates it, where Markdown takes ASCII digits with `.` or `)` alone. */
const MARKER =
  /^[\u200E\u200F\u061C]?(?:(\d{1,2})\s?[-\u2013\u2014\u0640]|((?!\d)\p{Nd}{1,2})\s?[-\u2013\u2014\u0640.)])(?=[ \t])/u;
const LINE = /[^\r\n]+/g;

interface MarkedItem {
  readonly number: number;
  readonly marker: Range;
  readonly range: Range;
}

/** The blocks with the paragraphs that were meant as one list joined to it: two items at least, numbered from 1. */
export function joinLists(blocks: readonly Block[], source: BlockSource, read: Read): readonly Block[] {
  const items = blocks.map((block) => (block.kind === 'paragraph' ? itemsOf(block.range) : []));
  if (items.every(({ length }) => length === 0)) return blocks;
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const run = [...(items[index] ?? [])];
    let last = index;
    while (run.length > 0 && continuesAt(items[last + 1], run.length)) run.push(...(items[++last] ?? []));
    const [first] = run;
    if (first?.number === 1 && run.length > 1) {
      joined.push(listOf(first, run, source, read));
      index = last;
    } else if (block !== undefined) joined.push(block);
  }
  return joined;
}

function continuesAt(items: readonly MarkedItem[] | undefined, count: number): boolean {
  return items?.[0]?.number === count + 1;
}

/** The items of a paragraph; none when it does not begin with one, or when their numbers do not follow each other. */
function itemsOf(range: Range): readonly MarkedItem[] {
  const raw = range.slice();
  const items: MarkedItem[] = [];
  for (const { 0: line, index } of raw.matchAll(LINE)) {
    const indent = line.length - line.trimStart().length;
    const [found, ascii, other] = MARKER.exec(line.slice(indent)) ?? [];
    const end = index + line.trimEnd().length;
    const last = items.at(-1);
    if (found !== undefined) {
      const start = index + indent;
      const marker = range.within(start, start + found.length);
      items.push({ number: Number(asciiDigits(ascii ?? other ?? '')), marker, range: range.within(start, end) });
    } else if (last === undefined) return [];
    else items[items.length - 1] = { ...last, range: last.range.until(range.within(end, end)) };
  }
  const first = items[0]?.number ?? 0;
  return items.every(({ number }, place) => number === first + place) ? items : [];
}

function listOf(first: MarkedItem, run: readonly MarkedItem[], source: BlockSource, read: Read): List {
  const items = run.map(({ marker, range }): ListItem => {
    const text = marker.atEnd().until(range);
    return { kind: 'item', range, marker, depth: 1, blocks: parseFragment(source.masked, text, 'text').flatMap(read) };
  });
  const range = cover(run.map((item) => item.range)) ?? first.range;
  return { kind: 'list', range, ordered: true, start: 1, items, falseMarker: first.marker };
}
