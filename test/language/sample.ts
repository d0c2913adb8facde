/** Some words of a language with their values, by which the test of all languages checks its data. */
export interface Sample {
  /** Number words, and words for parts of one, with their values. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that number a title, with their ranks. */
  readonly ordinals: Readonly<Record<string, number>>;
}
