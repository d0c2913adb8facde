/** Words and patterns by which running text of a language is recognized. */
export interface Prose {
  /** Function words, in lower case, which show the language of a text; absent for a language that no text is searched for. */
  readonly functionWords?: ReadonlySet<string>;
  /**
   * Frequent words, in lower case, of languages that share many function words with this one and have no data: a text with some of
   * them is in such a language.
   */
  readonly kindredWords?: ReadonlySet<string>;
  /** Words before a full stop that ends no sentence, without the stop and in lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Matches, at the end of a text, a number whose full stop tells a rank and ends no sentence: `am 3`. */
  readonly rank?: RegExp;
  readonly placeholders: Placeholders;
  /** Words of a banner, disclaimer or credit that speaks about the translation itself. */
  readonly aboutTranslation?: RegExp;
  /** Matches what opens or closes a remark of the translator, such as `Translator's note: …`, in the remark without its brackets. */
  readonly translatorNote?: RegExp;
}

/** Patterns of remarks that a text is missing. They are meant for trimmed text and ignore case. */
export interface Placeholders {
  /** A remark in brackets that something was left out: `[the rest follows the same pattern]`. */
  readonly elision: RegExp;
  /** A notice, without brackets, that a text is not given in full: `the table is not reproduced here in its entirety`. */
  readonly notice: RegExp;
  /** Matches the whole of a text in brackets in place of the translation: `[translation]`. */
  readonly standIn: RegExp;
  /** Matches, from the start, a sentence about the translation: `Here is the translation`. */
  readonly remark: RegExp;
}
