import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

export type Column = 'source' | 'target' | 'avoid' | 'confidence' | 'usage' | 'notes';

/** One row of a glossary, with where it stands. */
export interface GlossaryEntry {
  /** The file as it was reached. */
  readonly path: string;
  /** The source cell, unescaped. */
  readonly source: string;
  /** The target cell, unescaped. */
  readonly target: string;
  /** Undefined where there is no such column, the cell is empty or it holds no number from 0 to 1. */
  readonly confidence: number | undefined;
  /** Undefined where there is no such column, the cell is empty or it holds no whole number. */
  readonly usage: number | undefined;
  readonly notes: string | undefined;
  /** 1-based line of the row. */
  readonly line: number;
  readonly range: Range;
  /** The cells without the white space around them; undefined where there is no such column or its place is not known. */
  readonly cells: Readonly<Record<Column, Range | undefined>>;
}

/**
 * How a rendering that the glossary does not want differs from the wanted one: another word, another form of the same
 * words, or only a part of them.
 */
export type AvoidedKind = 'other' | 'variant' | 'part';

/** A rendering that the glossary's own data says to avoid. */
export interface AvoidedRendering {
  readonly term: string;
  readonly rendering: string;
  readonly kind: AvoidedKind;
}

/** What is wrong with one row. A row with an empty cell for a term or its rendering is left out; the others are read. */
export type RowProblem = { readonly line: number; readonly range: Range } & (
  | { readonly kind: 'cells'; readonly found: number; readonly expected: number }
  | { readonly kind: 'empty'; readonly column: 'source' | 'target' }
  | { readonly kind: 'confidence' | 'usage'; readonly found: string }
);

/** Why a file, or what follows a place in it, cannot be read. */
export interface GlossaryProblem {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly range: Range;
  readonly message: string;
}

/** One glossary file, whatever its format. */
export interface GlossaryFile {
  readonly text: SourceText;
  readonly entries: readonly GlossaryEntry[];
  /** From its column of renderings to avoid, or terms marked as such. */
  readonly avoided: readonly AvoidedRendering[];
  readonly problems: readonly RowProblem[];
  /** Set where the file is no glossary, or breaks off. */
  readonly failure?: GlossaryProblem;
}

export interface Glossary {
  /** The file as it was reached; the first one where the config names several. */
  readonly path: string;
  readonly entries: readonly GlossaryEntry[];
  readonly avoided: readonly AvoidedRendering[];
}

/** What there is to check against where a project has no glossary. */
export const EMPTY_GLOSSARY: Glossary = { path: '', entries: [], avoided: [] };
