import type { Language } from '../language/language.ts';
import { hasOwnLetter, hasOwnScript, spacesWords } from '../language/scripts.ts';
import { functionWordsIn, hasLetters, type ScriptWord, wordsIn } from './words.ts';

/** Of the words of a running text, at least one in so many is a function word. */
const FUNCTION_WORD_IN = 6;

/**
 * Is a text in one language rather than the other? Decided by its letters, or by function words when both languages have the same
 * scripts.
 */
export function isWrittenIn(text: string, language: Language, other: Language): boolean {
  if (hasOwnScript(language, other)) return hasOwnLetter(text, language, other);
  if (hasOwnScript(other, language)) return hasLetters(text, language) && !hasOwnLetter(text, other, language);
  const words = wordsIn(text, language);
  if (knowsWords(language) === knowsWords(other))
    return functionWordsIn(words, language, other) > functionWordsIn(words, other, language);
  return knowsWords(language) ? isRunningText(words, language) : words.length > 0 && !isRunningText(words, other);
}

/** Do words show that a text is in the language? */
export function knowsWords({ prose }: Language): boolean {
  return prose?.functionWords !== undefined;
}

/** Are so many of the words function words of the language as running text has? */
export function isRunningText(words: readonly ScriptWord[], language: Language): boolean {
  const found = functionWordsIn(words, language);
  return found > 0 && found * FUNCTION_WORD_IN >= words.length;
}

/** The words that are no names: of three letters or more, in lower case where the language has it. */
export function plainWordsIn(words: readonly ScriptWord[], language: Language): readonly ScriptWord[] {
  const plain = knowsWords(language) && spacesWords(language) ? /^\p{Ll}.{2}/u : /^(?:\p{Ll}.{2}|\p{Lo}.)/u;
  return words.filter(({ text }) => plain.test(text));
}

/** The number of plain words that are no function words: what a sentence has, and the title of a work seldom. */
export function contentWordsIn(words: readonly ScriptWord[], language: Language): number {
  const plain = plainWordsIn(words, language);
  return plain.length - functionWordsIn(plain, language);
}
