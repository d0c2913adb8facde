import { withoutMarks } from '../plain-word.ts';

/** Letters with a dot that have a character of their own. */
const DOTTED: ReadonlyMap<string, string> = new Map([
  ['क', '\u0958'],
  ['ख', '\u0959'],
  ['ग', '\u095A'],
  ['ज', '\u095B'],
  ['ड', '\u095C'],
  ['ढ', '\u095D'],
  ['फ', '\u095E'],
]);

/**
 * How a word may be written: the dot below borrowed letters is one character with its letter, or left out; a nasal vowel has the moon
 * or a dot.
 */
function spellings(word: string): readonly string[] {
  const [dotted, plain] = [
    word.replaceAll(/(.)\u093C/g, (_, letter: string) => DOTTED.get(letter) ?? letter),
    withoutMarks(word),
  ];
  return [plain, dotted].flatMap((form) => [form, form.replaceAll('ँ', 'ं')]);
}

/** The entries of a word list that gives one value to several forms, each in all its spellings. */
export function entries<Value>(forms: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return forms.flatMap(spellings).map((form) => [form, value] as const);
}

/** The words of a list, each in all its spellings. */
export function spelled(words: string): readonly string[] {
  return words.split(/\s+/).flatMap((word) => [word, ...spellings(word)]);
}
