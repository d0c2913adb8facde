import type { WordKind } from '../text/word-kinds.ts';

/** A use of a term as it is written, with the text around it. */
export interface WrittenUse {
  readonly before: string;
  readonly use: string;
  /** The term as the glossary writes it. */
  readonly name: string;
  readonly after: string;
  /** The lemmas of the use, joined by spaces. */
  readonly lemma: string;
}

/**
 * `attribute`: a noun before another noun, so that the translation may have an adjective; `other`: another part of speech or
 * another word than the term, such as a verb, which need not be rendered like the term.
 */
export type Reading = 'term' | 'attribute' | 'other';

/** How glossary terms are found in a source text. */
export interface SourceMorphology {
  /** The dictionary form of a lower-case word: `matrices` → `matrix`. */
  readonly lemma: (word: string) => string;
  /** Expressions whose words are no terms: `in order to`. */
  readonly idioms: readonly string[];
  /** As what part of speech a term stands in a text; without it every use is one of the term. */
  readonly reading?: (use: WrittenUse) => Reading;
  /** Adjectives of fields in the notes of a glossary, with the beginnings of words that show that a text is about the field. */
  readonly fields?: ReadonlyMap<string, readonly string[]>;
  /** Matches notes that explain a term by another one, the first group. */
  readonly synonymNote?: RegExp;
  /** Words with so many senses that another rendering than the glossary's proves nothing. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * The forms by which a word is compared: two words agree when they share a form. Inside a phrase the neighbouring words restrict
 * the meaning too, so more forms are allowed than for a single word.
 */
export interface WordForms {
  readonly alone: readonly string[];
  readonly inPhrase: readonly string[];
}

/** How renderings are found in a target text. */
export interface TargetMorphology {
  /** How its words are written. */
  readonly words: readonly WordKind[];
  /** The forms of a word as it is written; null for function words that a phrase may lack or have. */
  readonly forms: (word: string) => WordForms | null;
  /** The forms of a word of a glossary entry, with the inflections that cannot be undone in a text, by those that a text has. */
  readonly entryForms?: (forms: WordForms) => WordForms;
  /** Separates the alternatives in a glossary cell. */
  readonly alternatives: RegExp;
  /** The roots that a word may have: words that are derived from one root share one. Without it, words share a beginning. */
  readonly roots?: (word: string) => readonly string[];
  /** Is a word an adjective that belongs to the word before it? `entry` is the word as a glossary has it. */
  readonly isAttribute?: (before: string, word: string, entry: string) => boolean;
}

/**
 * How the words of a language are compared. Without one of the two parts, words are compared by equality and common beginnings.
 */
export interface Morphology {
  readonly source?: SourceMorphology;
  readonly target?: TargetMorphology;
}
