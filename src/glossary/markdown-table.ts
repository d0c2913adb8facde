import type { Languages } from '../language/languages.ts';
import type { SourceText } from '../text/source-text.ts';
import type { GlossaryFile } from './glossary.ts';
import { type Cell, type Layout, layoutOf, noTable, RowReader } from './row-reader.ts';

const BOM = '\uFEFF';
const DELIMITER_CELL = /^:?-+:?$/;

/**
 * Reads the glossary tables of a Markdown file: those whose header names both languages. A row is one line, so no
 * Markdown parser is needed; other tables are left alone.
 */
export function readMarkdownGlossary(file: SourceText, languages: Languages): GlossaryFile {
  const rows = new RowReader(file);
  /** The columns of the glossary table that the line belongs to. */
  let layout: Layout | undefined;
  let seen = false;
  let above: readonly Cell[] = [];
  let firstHeader: { readonly cells: readonly Cell[]; readonly line: number } | undefined;
  for (let line = 1; line <= file.lineCount; line++) {
    const range = file.lineRange(line);
    const cells = cellsOf(file.slice(range), range.start);
    if (cells.length === 0) layout = undefined;
    else if (layout !== undefined) rows.read(cells, line, layout);
    else if (above.length > 0 && cells.every((cell) => DELIMITER_CELL.test(cell.text))) {
      firstHeader ??= { cells: above, line: line - 1 };
      layout = layoutOf(above, languages);
      seen ||= layout !== undefined;
    }
    above = cells;
  }
  return rows.finish(seen ? undefined : noTable(file, firstHeader?.cells, firstHeader?.line ?? 1, languages));
}

/** The cells of a table row, none where the line has no `|`; `\|` is no border. `offset` is where the line starts. */
function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let start = line.startsWith(BOM) ? 1 : 0;
  let borders = 0;
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) {
    if (line.charAt(at - 1) === '\\') continue;
    const cell = cellIn(line, start, at, offset);
    // The border that opens the line closes no cell.
    if (borders > 0 || cell.text !== '') cells.push(cell);
    borders++;
    start = at + 1;
  }
  if (borders === 0) return [];
  const last = cellIn(line, start, line.length, offset);
  if (last.text !== '') cells.push(last);
  return cells;
}

function cellIn(line: string, from: number, to: number, offset: number): Cell {
  const raw = line.slice(from, to);
  const text = raw.trim();
  const start = offset + from + (text === '' ? 0 : raw.indexOf(text));
  return { range: { start, end: start + text.length }, text: text.includes('\\|') ? text.replaceAll('\\|', '|') : text };
}
