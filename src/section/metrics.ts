import { cover, type Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Block, MetricEntry, Table } from './ast.ts';
import { readScore } from './score.ts';

/** `- Name: 0.93`, `- **Name:** 0.90 - comment`, `**Name**: 0.91`. */
const ENTRY =
  /^[ \t]*(?![ \t])(?:(?:[-*+]|\d+[.)])[ \t]+(?![ \t]))?(\*\*)?([^*:|](?:[^*:|]*[^*:| \t])?)[ \t]*(?::[ \t]*\*\*|\*\*[ \t]*:|:)(.*)$/;
const BULLET_OR_BOLD = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]|\*\*)/;

/** The entries of a metrics part, from its list, its bold lines or its tables. */
export function readMetrics(text: SourceText, body: Range, blocks: readonly Block[]): readonly MetricEntry[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const lines = text.linesIn(body).flatMap((line) => readLine(text, line));
  return [...lines, ...tables.flatMap((table) => readTable(text, table))].sort((a, b) => a.range.start - b.range.start);
}

function readLine(text: SourceText, { start: lineStart, end }: Range): readonly MetricEntry[] {
  const raw = text.slice({ start: lineStart, end }).trimEnd();
  const line: Range = { start: lineStart, end: lineStart + raw.length };
  const match = BULLET_OR_BOLD.test(raw) ? ENTRY.exec(raw) : null;
  if (match === null) return [];
  const [whole, , name = '', value = ''] = match;
  const start = line.start + whole.indexOf(name);
  const range = { start: line.end - value.length, end: line.end };
  return [{ range: text.trim(line), name, nameRange: { start, end: start + name.length }, score: readScore(text, range) }];
}

/** A table gives its metrics as columns (`Readability | Accuracy` over one row) or as rows (`Readability | 0.90`). */
function readTable(text: SourceText, table: Table): readonly MetricEntry[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const byColumn = rows.length === 1 && header.cells.length > 2;
  const pairs = byColumn
    ? header.cells.map((name, column) => ({ name, value: rows[0]?.cells[column] }))
    : rows.map((row) => ({ name: row.cells[0], value: row.cells[1] }));
  return pairs.flatMap(({ name, value }) => {
    if (name === undefined || value === undefined) return [];
    const range = cover([name.content, value.content]) ?? name.range;
    const plain = text.slice(name.content).replaceAll('*', '').trim();
    return [{ range, name: plain, nameRange: name.content, score: readScore(text, value.content) }];
  });
}
