import type { Language } from '../language/language.ts';
import { wordsIn } from '../spans/words.ts';

/** What may stand between the words that an acronym is made of. */
const BETWEEN = /^[\s-]{1,2}$/;

/** Does a text have words that an acronym may shorten: words in a row with its letters as initials? */
export function hasExpansion(acronym: string, text: string, language: Language): boolean {
  const letters = acronym.toLowerCase();
  const words = wordsIn(text.replaceAll('-', ' '), language);
  const isFunctionWord = (word: string) => language.prose?.functionWords?.has(word.toLowerCase()) === true;
  return words.some((first, index) => {
    if (!first.text.toLowerCase().startsWith(letters.charAt(0)) || isFunctionWord(first.text)) return false;
    let [at, matched] = [index, 0];
    for (; matched < letters.length; at++) {
      const word = words[at];
      if (word === undefined || (at > index && !BETWEEN.test(text.slice(words[at - 1]?.end, word.start)))) return false;
      if (word.text.toLowerCase().startsWith(letters.charAt(matched)) && word.text !== acronym) matched++;
      else if (!isFunctionWord(word.text)) return false;
    }
    return true;
  });
}

/** An acronym, and in brackets what may be the words that it is made of. */
const EXPLAINED = /(?<![\p{L}\p{N}])(\p{Lu}{2,8})s? ?\(([^()]{1,120})\)/gu;

/** The length of the words in brackets that only say what an acronym before them stands for. A translation may leave them out. */
export function lengthOfExpansions(text: string, language: Language): number {
  const found = Array.from(text.matchAll(EXPLAINED), ([, acronym = '', words = '']) =>
    hasExpansion(acronym, words, language) ? words.length : 0,
  );
  return found.reduce((sum, length) => sum + length, 0);
}
