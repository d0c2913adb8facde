import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

/** The columns that a glossary may have. */
export type Column = 'source' | 'target' | 'avoid' | 'confidence' | 'usage' | 'notes';

/** One row of a glossary: a term, its rendering, and their place in the file. */
export interface GlossaryEntry {
  /** The path of the file. */
  readonly path: string;
  /** The source cell, unescaped. */
  readonly source: string;
  /** The target cell, unescaped. */
  readonly target: string;
  /** A number from 0 to 1; undefined when the column is missing, or the cell is empty or no such number. */
  readonly confidence: number | undefined;
  /** How often the rendering is used; undefined when the column is missing, or the cell is empty or no whole number. */
  readonly usage: number | undefined;
  readonly notes: string | undefined;
  /** The 1-based line of the row. */
  readonly line: number;
  readonly range: Range;
  /** The ranges of the cells without white space around them; undefined when the column is missing or its place is unknown. */
  readonly cells: Readonly<Record<Column, Range | undefined>>;
}

/** How a rendering to avoid differs from the wanted one: another word, another form of the same words, or only a part of them. */
export type AvoidedKind = 'other' | 'variant' | 'part';

/** A rendering that the glossary marks as one to avoid. */
export interface AvoidedRendering {
  readonly term: string;
  readonly rendering: string;
  readonly kind: AvoidedKind;
}

/** A fault of one row; `line` is 1-based. A row without a term or a rendering is skipped, other faulty rows are used. */
export type RowProblem = { readonly line: number; readonly range: Range } & (
  | { readonly kind: 'cells'; readonly found: number; readonly expected: number }
  | { readonly kind: 'empty'; readonly column: 'source' | 'target' }
  | { readonly kind: 'confidence' | 'usage'; readonly found: string }
);

/** Why a glossary file, or the rest of it after a place, cannot be read. */
export interface GlossaryProblem {
  readonly path: string;
  /** The 1-based line. */
  readonly line: number;
  readonly range: Range;
  readonly message: string;
}

/** The indexes of the columns in a row, -1 for one that is missing, and the number of its cells. */
export type Columns = Readonly<Record<Column, number>> & { readonly width: number };

/** A table that rows can be added to. */
export interface GlossaryTable {
  readonly columns: Columns;
  /** What stands between cells. */
  readonly delimiter: string;
  /** The line of its last row, or of its header when there is none. */
  readonly last: Range;
}

/** The content of one glossary file, in any format. The hook `glossary` receives it. */
export interface GlossaryFile {
  readonly text: SourceText;
  readonly entries: readonly GlossaryEntry[];
  /** Renderings to avoid, from a column for them or from terms marked as such. */
  readonly avoided: readonly AvoidedRendering[];
  readonly problems: readonly RowProblem[];
  /** The last table; undefined when the file is none of tables. */
  readonly table?: GlossaryTable;
  /** Present when the file is no glossary, or is malformed after some place. */
  readonly failure?: GlossaryProblem;
}

/** The glossary that files are checked against: the rows of all its files. */
export interface Glossary {
  /** The path of the file; of several files that of the first. */
  readonly path: string;
  readonly entries: readonly GlossaryEntry[];
  readonly avoided: readonly AvoidedRendering[];
}

/** The glossary of a project that has none. */
export const EMPTY_GLOSSARY: Glossary = { path: '', entries: [], avoided: [] };
