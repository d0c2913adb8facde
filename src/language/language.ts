import type { Morphology } from './morphology.ts';
import type { Names } from './names.ts';
import type { Numbers } from './numbers.ts';
import type { Prose } from './prose.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Typography } from './typography.ts';

/**
 * Everything that tlint knows about a language. Each language has one folder; code outside `language/` does not know which
 * languages exist. A field that a language leaves out switches off the checks that depend on it.
 */
export interface Language {
  /** The BCP 47 code, such as `en`. */
  readonly code: string;
  /** The English name, for messages. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The Unicode scripts of its letters, as in `\p{Script=Arabic}`. */
  readonly scripts: readonly string[];
  /**
   * The length of a text in this language divided by that of the same text in English, both in UTF-16 units; estimated from
   * aligned paragraphs.
   */
  readonly relativeLength: number;
  readonly labels: Labels;
  readonly ordinals: Ordinals;
  /** The words of this language for the letters of formulas: `ε` → `epsilon`. */
  readonly letterNames?: ReadonlyMap<string, readonly string[]>;
  /** Names of functions in the formulas of this language, mapped to those of TeX: `sen` → `sin`. */
  readonly functions?: ReadonlyMap<string, string>;
  /** The signs inside numbers in digits; absent where they are those of `1,234.5`, in ASCII or in signs of the language's own. */
  readonly separators?: Separators;
  /** How numbers and quantities are written. */
  readonly numbers?: Numbers;
  readonly typography?: Typography;
  readonly citations?: CitationWords;
  /** How a text refers to figures, tables, sections and other numbered parts. */
  readonly references?: ReferenceWords;
  /** How names and acronyms in Latin letters are said. */
  readonly names?: Names;
  /** How running text is recognized and split into sentences. */
  readonly prose?: Prose;
  /** How words are compared when glossary terms are looked up. */
  readonly morphology?: Morphology;
}

export interface Separators {
  readonly decimal: '.' | ',';
  /** Between groups of digits. Spaces may stand there in any language. */
  readonly group: string;
}

/** The texts of structural headings in this language, without any `(…)` suffix; a `*` at the end matches any rest. */
export interface Labels {
  /** Headings that open the side written in this language, by role. */
  readonly side: { readonly source: readonly string[]; readonly target: readonly string[] };
  /** Titles of a list of references. */
  readonly references: readonly string[];
}

/** How the numbers of titles and headings are written. */
export interface Ordinals {
  /** Words before the number of a title: `Section`, `القسم`. */
  readonly titleWords: readonly string[];
  /** Matches a number between the words that announce it, at the start of a title: `第三章`. Its first group is the number. */
  readonly around?: RegExp;
  /** Ordinal words with their value; words of two parts are written with one space. */
  readonly words: ReadonlyMap<string, number>;
  /** Letters used as numbers, mapped to the Latin letter of the same rank. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Words between and after the authors of a citation. */
export interface CitationWords {
  /** Abbreviations for authors that are not named: `et al.`, `وآخرون`. */
  readonly others: readonly string[];
  /** Words before the last author: `and`. */
  readonly and: readonly string[];
  /** Words before a page of the work, without their full stop: `p`, `ص`. */
  readonly pages: readonly string[];
  /** Words for kinds of bodies that publish, in lower case: `bank`, `ministry`. Their names are translated. */
  readonly bodies?: ReadonlySet<string>;
}
