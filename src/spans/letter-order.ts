import type { Language } from '../language/language.ts';
import { wordsIn } from './words.ts';

/** In words that can only be read backwards; one may be a slip. */
const LEAST = 2;

/** Are the letters of a text stored in the order of a printed page, from its left, rather than in that of reading? */
export function isBackwards(prose: string, language: Language): boolean {
  const { backwards, forwards } = language.typography ?? {};
  if (backwards === undefined) return false;
  const words = wordsIn(prose, language).map(({ text }) => text.replaceAll(/\p{M}/gu, ''));
  return words.filter((word) => backwards.test(word)).length >= LEAST && !words.some((word) => forwards?.test(word) === true);
}
