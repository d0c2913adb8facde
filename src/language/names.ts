/** How texts of a language say names and acronyms that others write in Latin letters. */
export interface Names {
  /**
   * Words for acronyms that most readers know, so that a text may have them in place of the acronym: `CPU` → `procesador`. Each of
   * them is enough.
   */
  readonly acronyms?: ReadonlyMap<string, readonly string[]>;
  /** Words that texts write in capitals to stress them, in lower case. */
  readonly stressed?: ReadonlySet<string>;
  /**
   * The sounds of the consonants in a word, in the letters of `latinSounds`, without the prefixes in each possible way; for a
   * language that may write a name in letters of its own.
   */
  readonly sounds?: (word: string) => readonly string[];
  /** How the Latin letters of an acronym, in lower case, are called where a text writes their names: `सीएसएस` for CSS. */
  readonly letters?: ReadonlyMap<string, readonly string[]>;
}
