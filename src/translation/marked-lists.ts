/**
 * Lists whose markers Markdown does not know: numbers such as `1- `, or `1. ` in the digits of another script, which it shows as
 * running text, and signs such as `•` and `—`. They are read as the lists that they were meant to be.
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
/** A sign with a space behind it, as opposed to the dash before what someone says. */
const BULLET = /^[\u200E\u200F\u061C]?([•●◦‣▪■○·\u2013\u2014])(?=[ \t])/u;
const LINE = /[^\r\n]+/g;

interface MarkedItem {
  /** Undefined for an item with a sign. */
  readonly number?: number;
  readonly sign?: string;
  readonly marker: Range;
  readonly range: Range;
}

/** The blocks with the paragraphs that were meant as one list joined to it: two items at least, with one sign or numbered from 1. */
export function joinLists(blocks: readonly Block[], source: BlockSource, read: Read): readonly Block[] {
  const items = blocks.map((block) => (block.kind === 'paragraph' ? itemsOf(block.range) : []));
  if (items.every(({ length }) => length === 0)) return blocks;
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const run = [...(items[index] ?? [])];
    let last = index;
    while (isOverParagraphs(run) && goesOn(run, items[last + 1])) run.push(...(items[++last] ?? []));
    const [first] = run;
    if (first !== undefined && run.length > 1 && (first.number ?? 1) === 1) {
      joined.push(listOf(first, run, source, read));
      index = last;
    } else if (block !== undefined) joined.push(block);
  }
  return joined;
}

/** Texts taken from print have a paragraph for each `•`, on both sides; so they are compared as paragraphs. */
function isOverParagraphs([first]: readonly MarkedItem[]): boolean {
  return first !== undefined && (first.number !== undefined || /^[\u2013\u2014]$/.test(first.sign ?? ''));
}

function goesOn(run: readonly MarkedItem[], next: readonly MarkedItem[] | undefined): boolean {
  const [[first], [other]] = [run, next ?? []];
  if (first === undefined || other === undefined) return false;
  return other.sign === first.sign && (first.number === undefined || other.number === first.number + run.length);
}

/** The items of a paragraph; none when it does not begin with one, or when their numbers do not follow each other. */
function itemsOf(range: Range): readonly MarkedItem[] {
  const raw = range.slice();
  const pattern = BULLET.test(raw) ? BULLET : MARKER;
  const items: MarkedItem[] = [];
  for (const { 0: line, index } of raw.matchAll(LINE)) {
    const indent = line.length - line.trimStart().length;
    const found = pattern.exec(line.slice(indent));
    const end = index + line.trimEnd().length;
    const last = items.at(-1);
    if (found !== null) {
      const start = index + indent;
      const marker = range.within(start, start + found[0].length);
      items.push({ ...readMarker(found, pattern), marker, range: range.within(start, end) });
    } else if (last === undefined) return [];
    else items[items.length - 1] = { ...last, range: last.range.until(range.within(end, end)) };
  }
  return items.every((item, place) => place === 0 || goesOn(items.slice(0, place), [item])) ? items : [];
}

function readMarker([, first, other]: RegExpExecArray, pattern: RegExp): Pick<MarkedItem, 'number' | 'sign'> {
  return pattern === BULLET ? { sign: first ?? '' } : { number: Number(asciiDigits(first ?? other ?? '')) };
}

function listOf(first: MarkedItem, run: readonly MarkedItem[], source: BlockSource, read: Read): List {
  const items = run.map(({ marker, range }): ListItem => {
    const text = marker.atEnd().until(range);
    return { kind: 'item', range, marker, depth: 1, blocks: parseFragment(source.masked, text, 'text').flatMap(read) };
  });
  const range = cover(run.map((item) => item.range)) ?? first.range;
  if (first.number === undefined) return { kind: 'list', range, ordered: false, items };
  return { kind: 'list', range, ordered: true, start: 1, items, falseMarker: first.marker };
}
