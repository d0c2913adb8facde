import type { Languages } from '../language/languages.ts';
import { cellsOf } from '../markdown/table-row.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Columns, GlossaryFile } from './glossary.ts';
import { type Cell, columnsOf, noTable, RowReader } from './row-reader.ts';

const DELIMITER_CELL = /^:?-+:?$/;

/**
 * Parses the glossary tables of a Markdown file: those whose header names both languages; other tables are ignored. A row is one
 * line, so no Markdown parser is needed.
 */
export function readMarkdownGlossary(file: SourceText, languages: Languages): GlossaryFile {
  const rows = new RowReader(file);
  /** The columns of the glossary table of the current line; undefined outside of tables. */
  let columns: Columns | undefined;
  let seen = false;
  let above: readonly Cell[] = [];
  let firstHeader: { readonly cells: readonly Cell[]; readonly line: number } | undefined;
  for (let line = 1; line <= file.lineCount; line++) {
    const cells = cellsOf(file.lineRange(line)).map(readCell);
    if (cells.length === 0) columns = undefined;
    else if (columns !== undefined) rows.read(cells, line, columns);
    else if (above.length > 0 && cells.every((cell) => DELIMITER_CELL.test(cell.text))) {
      firstHeader ??= { cells: above, line: line - 1 };
      columns = columnsOf(above, languages);
      if (columns !== undefined) {
        seen = true;
        rows.open(columns, '|', line);
      }
    }
    above = cells;
  }
  return rows.finish(seen ? undefined : noTable(file, firstHeader?.cells, firstHeader?.line ?? 1, languages));
}

function readCell(range: Range): Cell {
  const text = range.slice();
  return { range, text: text.includes('\\|') ? text.replaceAll('\\|', '|') : text };
}
