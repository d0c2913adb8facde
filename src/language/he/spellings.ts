/** The marks of abbreviations and of foreign sounds, as keyboards have them and as books do. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'", ["'", '׳', '’']],
  ['"', ['"', '״', '”']],
]);

/** A word in each spelling of the mark that it may have: `ק"מ`, `ק״מ`. */
function spellings(word: string): readonly string[] {
  const mark = /['"]/.exec(word)?.[0];
  return mark === undefined ? [word] : (MARKS.get(mark) ?? []).map((other) => word.replaceAll(mark, other));
}

/** The entries of a word list that gives one value to several forms, each in all its spellings. */
export function entries<Value>(forms: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return forms.flatMap(spellings).map((form) => [form, value] as const);
}
