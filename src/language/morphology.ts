/** The lemma of a word in a source text, with its place: UTF-16 offsets from the start of the text that was read. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How glossary terms are found in a source text. */
export interface SourceMorphology {
  /** The dictionary form of a lower-case word: `matrices` → `matrix`. */
  readonly lemma: (word: string) => string;
  /** Expressions whose words are no terms: `in order to`. */
  readonly idioms: readonly string[];
  /** Nouns that may also be verbs, and the words after which they are verbs. */
  readonly verbs: { readonly nouns: ReadonlySet<string>; readonly after: ReadonlySet<string> };
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

/** A word of a target text, with its place: UTF-16 offsets from the start of the text that was read. */
export interface TargetWord {
  readonly forms: WordForms;
  readonly start: number;
  readonly end: number;
}

/** How renderings are found in a target text. */
export interface TargetMorphology {
  /** The words in the order of the text, without function words that a phrase may lack or have. */
  readonly words: (text: string) => readonly TargetWord[];
  /** The words of a glossary entry, with the inflections that cannot be undone in a text. */
  readonly entryWords: (text: string) => readonly WordForms[];
  /** Separates the alternatives in a glossary cell. */
  readonly alternatives: RegExp;
}

/**
 * How the words of a language are compared. Without one of the two parts, words are compared by equality and common beginnings.
 */
export interface Morphology {
  readonly source?: SourceMorphology;
  readonly target?: TargetMorphology;
}
