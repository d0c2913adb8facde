import type { Languages } from '../language/languages.ts';
import type { Language } from '../language/language.ts';
import { englishNamesOf, tagsOf } from '../language/language-names.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type {
  AvoidedRendering,
  Column,
  Columns,
  GlossaryEntry,
  GlossaryFile,
  GlossaryProblem,
  GlossaryTable,
  RowProblem,
} from './glossary.ts';

export interface Cell {
  /** Unescaped, without the white space around it. */
  readonly text: string;
  /** Undefined when the parser of the format gives no offsets. */
  readonly range: Range | undefined;
}

/** The numbers that a cell may hold, by its column. Plain patterns, since a glossary has thousands of cells. */
const NUMBERS = {
  confidence: { shape: /^(?:\d+(?:\.\d+)?|\.\d+)$/, most: 1 },
  usage: { shape: /^\d+$/, most: Infinity },
};

/** The columns of a glossary table by the names in its header, in any order; undefined when a language has no column. */
export function columnsOf(header: readonly Cell[], { source, target }: Languages): Columns | undefined {
  const columnOf = (...names: readonly string[]) => header.findIndex((cell) => names.includes(cell.text.toLowerCase()));
  const namesOf = (language: Language) => [...englishNamesOf(language), ...tagsOf(language)];
  const columns = {
    source: columnOf(...namesOf(source)),
    target: columnOf(...namesOf(target)),
    avoid: columnOf('avoid'),
    confidence: columnOf('confidence'),
    usage: columnOf('usage count', 'usage'),
    notes: columnOf('notes'),
    width: header.length,
  };
  return columns.source === -1 || columns.target === -1 ? undefined : columns;
}

/** Collects the rows of the tables in a file into a `GlossaryFile`. */
export class RowReader {
  readonly #file: SourceText;
  readonly #entries: GlossaryEntry[] = [];
  readonly #avoided: AvoidedRendering[] = [];
  readonly #problems: RowProblem[] = [];
  #table: GlossaryTable | undefined;

  constructor(file: SourceText) {
    this.#file = file;
  }

  /** Begins a table; `line` is the last of its header. */
  open(columns: Columns, delimiter: string, line: number): void {
    this.#table = { columns, delimiter, last: this.#file.lineRange(line) };
  }

  /** @param end the last line of the row, when it has several */
  read(cells: readonly Cell[], line: number, columns: Columns, end = line): void {
    const range = this.#file.lineRange(line);
    if (this.#table !== undefined) this.#table = { ...this.#table, last: this.#file.lineRange(end) };
    if (cells.length !== columns.width) {
      this.#problems.push({ kind: 'cells', found: cells.length, expected: columns.width, line, range });
    }
    const source = cells[columns.source]?.text ?? '';
    const target = cells[columns.target]?.text ?? '';
    if (source === '' || target === '') {
      // A row with too few cells was reported above.
      if (cells.length >= columns.width) {
        this.#problems.push({ kind: 'empty', column: source === '' ? 'source' : 'target', line, range });
      }
      return;
    }
    const number = (column: 'confidence' | 'usage'): number | undefined => {
      const cell = cells[columns[column]];
      if (cell === undefined || cell.text === '') return undefined;
      const { shape, most } = NUMBERS[column];
      if (shape.test(cell.text) && Number(cell.text) <= most) return Number(cell.text);
      this.#problems.push({ kind: column, found: cell.text, line, range: cell.range ?? range });
      return undefined;
    };
    const place = (column: Column) => cells[columns[column]]?.range;
    this.#entries.push({
      path: this.#file.path,
      source,
      target,
      confidence: number('confidence'),
      usage: number('usage'),
      notes: cells[columns.notes]?.text || undefined,
      line,
      range,
      cells: {
        source: place('source'),
        target: place('target'),
        avoid: place('avoid'),
        confidence: place('confidence'),
        usage: place('usage'),
        notes: place('notes'),
      },
    });
    const avoided = (cells[columns.avoid]?.text ?? '').split(';').map((rendering) => rendering.trim());
    for (const rendering of avoided) {
      if (rendering !== '') this.#avoided.push({ term: source, rendering, kind: 'other' });
    }
  }

  finish(failure?: GlossaryProblem): GlossaryFile {
    const table = this.#table;
    const rows = { entries: this.#entries, avoided: this.#avoided, problems: this.#problems };
    const read = { text: this.#file, ...rows, ...(table && { table }) };
    return failure === undefined ? read : { ...read, failure };
  }
}

/** The failure of a file without a table that has a column for each language. */
export function noTable(
  file: SourceText,
  header: readonly Cell[] | undefined,
  line: number,
  languages: Languages,
): GlossaryProblem {
  const { source, target } = languages;
  const found =
    header === undefined ? 'found no table' : `found the columns ${header.map((cell) => `\`${cell.text}\``).join(', ')}`;
  const message = `no glossary table: expected the columns \`${source.name}\` and \`${target.name}\`, ${found}; name both languages in the header`;
  return { path: file.path, line, range: file.lineRange(line), message };
}
