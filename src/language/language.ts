import type { Morphology } from './morphology.ts';
import type { Numbers } from './numbers.ts';
import type { Prose } from './prose.ts';
import type { ReferenceWords } from './reference-words.ts';

/**
 * What tlint has to know about a language. One file a language, all of the same shape; nothing outside this folder
 * may know which languages there are. A field that a language leaves out switches off what depends on it.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** English name, used in messages. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Unicode script of its letters, as in `\p{Script=Arabic}`. */
  readonly script: string;
  /** Characters that a text takes, against the same text in English; an estimate from aligned paragraphs. */
  readonly relativeLength: number;
  readonly labels: Labels;
  readonly ordinals: Ordinals;
  /** What this language calls the letters of formulas: `ε` → `epsilon`. */
  readonly letterNames?: ReadonlyMap<string, readonly string[]>;
  /** How numbers and quantities are written. */
  readonly numbers?: Numbers;
  readonly typography?: Typography;
  readonly citations?: CitationWords;
  /** How it refers to figures, tables, sections and other numbered parts. */
  readonly references?: ReferenceWords;
  /** How its running text is told and parted into sentences. */
  readonly prose?: Prose;
  /** How words are compared when glossary terms are looked for. */
  readonly morphology?: Morphology;
}

/** Texts of structural headings in this language, without any `(…)` suffix; a `*` at the end matches any rest. */
export interface Labels {
  /** Headings that open the side written in this language, by role. */
  readonly side: { readonly source: readonly string[]; readonly target: readonly string[] };
  /** Titles of a list of references. */
  readonly references: readonly string[];
}

export interface Ordinals {
  /** Words that stand before the number of a title: `Section`, `القسم`. */
  readonly titleWords: readonly string[];
  /** Ordinal words with their value; words of two parts are written with one space. */
  readonly words: ReadonlyMap<string, number>;
  /** Letters used as numbers, mapped to the Latin letter of the same rank. */
  readonly letters: ReadonlyMap<string, string>;
}

export interface CitationWords {
  /** What stands for the authors that are not named: `et al.`, `وآخرون`. */
  readonly others: readonly string[];
  /** What stands before the last author. */
  readonly and: readonly string[];
}

export interface Typography {
  /** Marks of another script, mapped to this language's own: `,` → `،`. */
  readonly marks: ReadonlyMap<string, string>;
  /** Letters that belong to a neighbour language's alphabet, mapped to this language's own. */
  readonly foreignLetters: ReadonlyMap<string, string>;
  /** Compatibility forms of this language's letters, which NFKC resolves to letters alone. */
  readonly presentationForms?: RegExp;
  /** What its words look like where UTF-8 was read as Windows-1252. */
  readonly misread?: RegExp;
  /** The character that stretches a word. */
  readonly elongation?: string;
  /** What may stand right before a word of another script without a space: `و`, `بال`. Matches the whole of it. */
  readonly particles?: RegExp;
  /** Words that are said twice on purpose. Matches the whole word. */
  readonly repeats?: RegExp;
}
