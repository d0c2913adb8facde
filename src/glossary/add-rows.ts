import type { GlossaryFile, GlossaryTable } from './glossary.ts';
import { rowAfter } from './row-groups.ts';

export interface NewRow {
  readonly source: string;
  readonly target: string;
  /** How many blocks use the rendering. */
  readonly usage: number;
}

/**
 * The text of a glossary with rows added to its last table, in the columns and with the delimiter of that table; all else stays as
 * it is. In a table that is sorted they stand where they belong, else at the end.
 */
export function addRows({ text: file, entries }: GlossaryFile, table: GlossaryTable, added: readonly NewRow[]): string {
  const { text, eol } = file;
  const places = added.toSorted(bySource).map((row) => {
    const next = rowAfter(entries, row);
    const line = lineOf(row, table);
    return next === undefined ? { at: table.last.end, text: eol + line } : { at: next.range.start, text: line + eol };
  });
  let written = '';
  let from = 0;
  for (const place of places.toSorted((a, b) => a.at - b.at)) {
    written += text.slice(from, place.at) + place.text;
    from = place.at;
  }
  return written + text.slice(from);
}

function bySource(one: NewRow, other: NewRow): number {
  return one.source.toLowerCase() < other.source.toLowerCase() ? -1 : 1;
}

function lineOf({ source, target, usage }: NewRow, { columns, delimiter, last }: GlossaryTable): string {
  const cells = new Map([
    [columns.source, source],
    [columns.target, target],
    [columns.usage, String(usage)],
  ]);
  const values = Array.from({ length: columns.width }, (_, index) => (cells.get(index) ?? '').replaceAll(/\s+/g, ' ').trim());
  if (delimiter !== '|') return values.map((value) => quoted(value, delimiter)).join(delimiter);
  // The border at the start of a row or at its end is left out where the table does so, but not beside an empty cell.
  const line = last.trim().slice();
  const opens = line.startsWith('|') || values[0] === '';
  const closes = line.endsWith('|') || values.at(-1) === '';
  const inner = values.map((value) => value.replaceAll('|', String.raw`\|`)).join(' | ');
  return `${opens ? '| ' : ''}${inner}${closes ? ' |' : ''}`;
}

function quoted(value: string, delimiter: string): string {
  // TSV has no quotes; `"` is an ordinary character there.
  if (delimiter === '\t' || !(value.includes(delimiter) || value.includes('"'))) return value;
  return `"${value.replaceAll('"', '""')}"`;
}
