const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** A word as it is spelt, and as it is typed where there are no umlauts. */
function spellings(word: string): readonly string[] {
  return [word, word.replaceAll('ß', 'ss'), word.replaceAll(/[äöüß]/g, (letter) => LETTERS.get(letter) ?? letter)];
}

/** The entries of a word list that gives one value to several forms, each in all its spellings. */
export function entries<Value>(forms: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return forms.flatMap(spellings).map((form) => [form, value] as const);
}

/** A word with each of some endings. */
export function withEndings(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => stem + ending);
}

/** Of adjectives and ordinals behind their final `e`. */
export const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'es', 'em'];
