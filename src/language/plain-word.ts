const MARK = /\p{M}/u;
/**
 * Accents, vowels of Arabic and Hebrew, which most texts leave out, and the dots below borrowed letters of India. The vowels of other
 * scripts stay: without them, `दो`, two, would be `दे`, to give.
 */
const LEFT_OUT = /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}|[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]/gu;

/** A word in the form of the word lists: lower case, without the marks that texts may leave out. */
export function plainWord(word: string): string {
  // A capital letter with a dot gets a mark in lower case.
  return withoutMarks(word.toLowerCase());
}

/** A text without the marks that texts may leave out, as far as they are characters of their own. */
export function withoutMarks(text: string): string {
  // Few words have marks, and the search is faster than the replacement.
  return MARK.test(text) ? text.replaceAll(LEFT_OUT, '') : text;
}
