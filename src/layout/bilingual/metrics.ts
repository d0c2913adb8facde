import { cover, type Range } from '../../text/range.ts';
import type { Block, MetricEntry, Table, TableCell } from '../../translation/ast.ts';
import { readScore } from './score.ts';

/** `- Name: 0.93`, `- **Name:** 0.90 - comment`, `**Name**: 0.91`. */
const ENTRY =
  /^[ \t]*(?![ \t])(?:(?:[-*+]|\d+[.)])[ \t]+(?![ \t]))?(\*\*)?([^*:|](?:[^*:|]*[^*:| \t])?)[ \t]*(?::[ \t]*\*\*|\*\*[ \t]*:|:)(.*)$/;
const BULLET_OR_BOLD = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]|\*\*)/;

/** Parses the entries of a metrics part, from its list, its bold lines or its tables. */
export function readMetrics(body: Range, blocks: readonly Block[]): readonly MetricEntry[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const lines = body.text.linesIn(body).flatMap(readLine);
  return [...lines, ...tables.flatMap(readTable)].sort((a, b) => a.range.start - b.range.start);
}

function readLine(whole: Range): readonly MetricEntry[] {
  const raw = whole.slice().trimEnd();
  const line = whole.within(0, raw.length);
  const match = BULLET_OR_BOLD.test(raw) ? ENTRY.exec(raw) : null;
  if (match === null) return [];
  const [, , name = '', value = ''] = match;
  const start = raw.indexOf(name);
  const score = readScore(line.within(raw.length - value.length));
  return [{ range: line.trim(), name, nameRange: line.within(start, start + name.length), score }];
}

/**
 * Parses a table with metrics as columns, `Readability | Accuracy` over a row of scores or over several for parts of the text, or
 * with metrics as rows, `Readability | 0.90`.
 */
function readTable(table: Table): readonly MetricEntry[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const names = header.cells;
  if (names.length > 2 && rows.length === 1)
    return rows.flatMap(({ cells }) => names.flatMap((name, at) => entryOf(name, cells[at])));
  const scored = names.map((_, column) => rows.length > 1 && rows.every(({ cells }) => isNumber(cells[column])));
  if (scored.filter(Boolean).length > 1) {
    return rows.flatMap(({ cells }) => names.flatMap((name, at) => (scored[at] === true ? entryOf(name, cells[at]) : [])));
  }
  return rows.flatMap(({ cells: [name, value] }) => (name === undefined ? [] : entryOf(name, value)));
}

function isNumber(cell: TableCell | undefined): boolean {
  return cell !== undefined && readScore(cell.content).reading.kind === 'number';
}

function entryOf(name: TableCell, value: TableCell | undefined): readonly MetricEntry[] {
  if (value === undefined) return [];
  const range = cover([name.content, value.content]) ?? name.range;
  const plain = name.content.slice().replaceAll('*', '').trim();
  return [{ range, name: plain, nameRange: name.content, score: readScore(value.content) }];
}
