import type { Language } from '../language/language.ts';
import { wordsIn } from './words.ts';

/** In words that can only be read backwards; one may be a slip. */
const LEAST = 2;
/** In UTF-16 units: the first words of a text, up to a space. */
const OPENING = 80;
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;

/** Are the letters of a text stored in the order of a printed page, from its left, rather than in that of reading? */
export function isBackwards(prose: string, language: Language): boolean {
  const { backwards, forwards } = language.typography ?? {};
  if (backwards === undefined) return false;
  const isForwards = (word: string) => forwards?.test(word) === true;
  // Nearly every text says in its first words that it runs forwards.
  if (bareWords(prose.slice(0, prose.lastIndexOf(' ', OPENING) + 1), language).some(isForwards)) return false;
  const words = bareWords(prose, language);
  return words.filter((word) => backwards.test(word)).length >= LEAST && !words.some(isForwards);
}

/** The words of a text without the marks of vowels. */
function bareWords(text: string, language: Language): readonly string[] {
  return wordsIn(text, language).map(({ text: word }) => (MARK.test(word) ? word.replaceAll(MARKS, '') : word));
}
