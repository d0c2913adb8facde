/** The characters that the language uses, and those that are wrong in it. */
export interface Typography {
  /** Marks of another script, mapped to this language's own: `,` → `،`. */
  readonly marks: ReadonlyMap<string, string>;
  /** True where marks are as wide as a letter, so that no space follows them: `，`. */
  readonly wide?: true;
  /** Round brackets as wide as a letter, the opening and the closing one. */
  readonly brackets?: readonly [open: string, close: string];
  readonly spaced?: Spaced;
  /**
   * The marks that a page may also write otherwise, in groups that a page writes in one way: one of them is wrong only where the
   * page has a habit. Marks in no group are wrong anywhere.
   */
  readonly habits?: readonly string[];
  /** Letters that belong to a neighbour language's alphabet, mapped to this language's own. */
  readonly foreignLetters: ReadonlyMap<string, string>;
  /** Compatibility forms of this language's letters, which NFKC resolves to letters alone. */
  readonly presentationForms?: RegExp;
  /** Matches the letters of the language after UTF-8 was decoded as Windows-1252. */
  readonly misread?: RegExp;
  /** Matches a word whose letters must have been stored backwards, as text taken from a page for print often is. */
  readonly backwards?: RegExp;
  /** Matches a word that is certain to be stored in the order of reading. */
  readonly forwards?: RegExp;
  /** The character that stretches a word. */
  readonly elongation?: string;
  /** Matches the whole of a prefix that may be attached to a word of another script: `و`, `بال`. */
  readonly particles?: RegExp;
  /** Matches a whole word that may be repeated on purpose. */
  readonly repeats?: RegExp;
}

/** Marks with a space before them, and the quotation marks with spaces inside, as in `« oui » ?`. */
export interface Spaced {
  readonly marks: string;
  readonly quotes: readonly [open: string, close: string];
}
