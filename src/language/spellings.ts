/** A word as it is spelt, and without its marks. */
function spellings(word: string): readonly string[] {
  return [word, word.normalize('NFD').replaceAll(/\p{M}/gu, '')];
}

/** The entries of a word list that gives one value to several forms, each with and without its marks. */
export function entries<Value>(forms: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return forms.flatMap(spellings).map((form) => [form, value] as const);
}
