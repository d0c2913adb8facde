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
