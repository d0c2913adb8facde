/**
 * Tables that Markdown does not take for tables, or divides otherwise than their author meant: without a valid line under the
 * header, cut in two by a blank line, or with a `|` inside code. They are read as meant, and say what is wrong with them.
 */
import type { RootContent } from 'mdast';
import { parseFragment } from '../markdown/parse.ts';
import { cellsOf } from '../markdown/table-row.ts';
import { cover, type Range } from '../text/range.ts';
import type { Block, Paragraph, Table, TableCell, TableRow } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { textBlocksOf } from './prose.ts';

type Read = (node: RootContent) => readonly Block[];

/** The line under a header, perhaps of dashes that Markdown does not know. */
const DELIMITERS = /^[\s|:\p{Pd}\u0640\u2212=_]+$/u;
const VALID_DELIMITERS = /^[ \t|:-]+$/;
const LINE = /[^\r\n]+/g;
const CODE = /(`+)[^`\r\n]+\1/g;

/** The table that a paragraph of lines such as `| a | b |` was meant to be. */
export function tableOf({ range }: Paragraph, source: BlockSource, read: Read): Table | undefined {
  const raw = range.slice();
  if (!raw.startsWith('|')) return undefined;
  const lines = Array.from(raw.matchAll(LINE), ({ 0: line, index }) => range.within(index, index + line.length).trim());
  if (!lines.every((line) => /^\|.*\|$/.test(line.slice()))) return undefined;
  const delimiters = lines.find((line) => DELIMITERS.test(line.slice()));
  const rows = lines.filter((line) => line !== delimiters).map((line) => rowOf(line, cellsOutsideCode(line), source, read));
  const [first] = rows;
  if (first === undefined || first.cells.length < 2 || (lines.length < 2 && !followsRow(range))) return undefined;
  const valid = delimiters !== undefined && VALID_DELIMITERS.test(delimiters.slice());
  // A valid line under a header with as many cells, outside code: the header has a `|` too many.
  if (valid && cellsOf(delimiters).length === first.cells.length)
    return { kind: 'table', range, rows, fault: { kind: 'pipe', range: first.range } };
  return { kind: 'table', range, rows, fault: { kind: 'delimiters', range: delimiters ?? first.range } };
}

function followsRow({ text, start }: Range): boolean {
  return (
    text.text
      .slice(Math.max(0, start - 2000), start)
      .trimEnd()
      .split('\n')
      .at(-1)
      ?.trim()
      .startsWith('|') === true
  );
}

/** The blocks with the rows behind a blank line joined to their table. */
export function joinTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'table' && block.fault !== undefined)) return blocks;
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'table' && block.kind === 'table' && continues(block, before)) {
      const range = before.range.until(block.range);
      joined[joined.length - 1] = {
        ...before,
        range,
        rows: [...before.rows, ...block.rows],
        fault: { kind: 'blankLine', range: block.range },
      };
    } else joined.push(block);
  }
  return joined;
}

/** Has a table no line under its first row, which is none of a header, and as many cells as the table before it? */
function continues({ fault, rows }: Table, before: Table): boolean {
  const [first] = rows;
  if (fault?.kind !== 'delimiters' || first === undefined || fault.range.start !== first.range.start) return false;
  return before.rows[0]?.cells.length === first.cells.length && before.range.slice().trimStart().startsWith('|');
}

/** The row, divided at each `|` outside code, if that gives the cells that the header has. */
export function withoutPipesInCode(row: TableRow, width: number, source: BlockSource, read: Read): TableRow | undefined {
  if (row.cells.length <= width || !row.range.slice().includes('`')) return undefined;
  const cells = cellsOutsideCode(row.range);
  return cells.length === width ? rowOf(row.range, cells, source, read) : undefined;
}

function cellsOutsideCode(line: Range): readonly Range[] {
  return cellsOf(
    line,
    line.slice().replaceAll(CODE, (code) => code.replaceAll('|', ' ')),
  );
}

/** A row whose cells lie at some ranges. */
function rowOf(range: Range, cells: readonly Range[], source: BlockSource, read: Read): TableRow {
  return { kind: 'row', range, cells: cells.map((cell) => cellOf(cell, source, read)) };
}

function cellOf(range: Range, source: BlockSource, read: Read): TableCell {
  const texts = textBlocksOf(parseFragment(source.masked, range, 'text').flatMap(read));
  const content = cover(texts.map((text) => text.content)) ?? range;
  return { kind: 'cell', range, content, spans: texts.flatMap(({ spans }) => spans) };
}
