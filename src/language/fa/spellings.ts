/** Letters that many keyboards have in the Arabic form. */
const ARABIC: ReadonlyMap<string, string> = new Map([
  ['ی', 'ي'],
  ['ک', 'ك'],
]);

/** The entries of a word list that gives one value to several forms, each in Persian and in Arabic letters. */
export function entries<Value>(forms: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return forms
    .flatMap((form) => [form, form.replaceAll(/[یک]/g, (letter) => ARABIC.get(letter) ?? letter)])
    .map((form) => [form, value] as const);
}
