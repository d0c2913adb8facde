/** What running text of a language is told by. */
export interface Prose {
  /** Small words, in lower case, that show which language a text is written in; absent where no text is searched for them. */
  readonly functionWords?: ReadonlySet<string>;
  /** Words before a full stop that ends no sentence, without the stop and in lower case. */
  readonly abbreviations: ReadonlySet<string>;
  readonly placeholders: Placeholders;
}

/** How people write that a text is not there. The patterns are meant for trimmed text and match in any case. */
export interface Placeholders {
  /** A text in brackets that says that something was left out: `[the rest follows the same pattern]`. */
  readonly elision: RegExp;
  /** A text in brackets that stands for the translation; matches the whole of it: `[translation]`. */
  readonly standIn: RegExp;
  /** A sentence about the translation, not of it: `Here is the translation`. Matches from its start. */
  readonly remark: RegExp;
}
