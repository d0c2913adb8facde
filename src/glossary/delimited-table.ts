import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Languages } from '../language/languages.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Columns, GlossaryFile, GlossaryProblem } from './glossary.ts';
import { columnsOf, noTable, RowReader } from './row-reader.ts';

const record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** Parses a glossary in CSV or TSV format whose first row names the columns; a `.csv` may also use `;`. */
export function readDelimitedGlossary(file: SourceText, languages: Languages, format: 'csv' | 'tsv'): GlossaryFile {
  const rows = new RowReader(file);
  let columns: Columns | undefined;
  let header: { readonly cells: readonly { text: string; range: undefined }[]; readonly line: number } | undefined;
  let failure: GlossaryProblem | undefined;
  let next = 1;
  const delimiter = delimiterOf(file, format);
  const read = (parsed: unknown): void => {
    const { record: values, info } = record.parse(parsed);
    let line = next;
    while (line < info.lines && file.slice(file.lineRange(line)).trim() === '') line++;
    next = info.lines + 1;
    const cells = values.map((text) => ({ text: text.trim(), range: undefined }));
    if (header === undefined) {
      header = { cells, line };
      columns = columnsOf(cells, languages);
      if (columns !== undefined) rows.open(columns, delimiter, info.lines);
    } else if (columns !== undefined) rows.read(cells, line, columns, info.lines);
  };
  try {
    // The parser counts a CRLF inside quotes as two lines, so line endings are normalized first.
    parse(file.text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      delimiter,
      // TSV has no quotes; `"` is an ordinary character there.
      quote: format === 'csv' ? '"' : null,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (parsed) => {
        read(parsed);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const range = file.lineRange(next);
    const message = `the rows from here on cannot be read: ${error.message.replace(/\.$/, '')}; close the quotes`;
    failure = { path: file.path, line: next, range, message };
  }
  if (columns === undefined) failure ??= noTable(file, header?.cells, header?.line ?? 1, languages);
  return rows.finish(failure);
}

function delimiterOf(file: SourceText, format: 'csv' | 'tsv'): string {
  if (format === 'tsv') return '\t';
  const header = file.slice(file.lineRange(1));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}
