import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { functionWordsIn, type ScriptWord } from '../spans/words.ts';
import { contentWordsIn, plainWordsIn } from '../spans/written-in.ts';
import type { KeptWords, Untranslated } from './untranslated.ts';

/** The number of words of a heading that may be a name though it is made of words. */
const SHORT = 5;
/** From so many words on, a heading with a function word is more than a name. */
const PHRASE = 4;
/** So many words in lower case after a capital are words. */
const LOWER_CASE_WORDS = 2;
/** A word that is a name by its form: inner capitals, all capitals, or digits. */
const NAME = /^.+\p{Lu}|\p{N}/u;

/**
 * How sure it is that a heading, which is a copy of its source, was left in the source language. It is a name by the form of its words, or
 * because the text, the code or the glossary keeps them; in pages, where most headings name commands and parts of programs, also when
 * it is short and has no function word.
 * @param terms the texts, in lower case, that the glossary keeps in the source language
 */
export function copiedHeading(
  words: readonly ScriptWord[],
  { inTarget, inCode, inSource }: KeptWords,
  terms: ReadonlySet<string>,
  languages: Languages,
  inPages: boolean,
): Untranslated | undefined {
  const { source, target } = languages;
  const whole = words.map(({ text }) => text).join(' ');
  if (terms.has(whole.toLowerCase())) return undefined;
  const isKept = (word: string) => [inTarget, inCode].some((texts) => texts.has(word) || texts.has(word.toLowerCase()));
  const rest = words.filter(({ text }) => !NAME.test(text) && !isKept(text) && !terms.has(text.toLowerCase()));
  const functionWords = functionWordsIn(words, source);
  if (rest.length === 0) {
    const isPhrase = inPages && functionWords > 0 && words.length >= PHRASE;
    return isPhrase && ![inTarget, inCode].some((texts) => texts.hasText(whole)) ? 'likely' : undefined;
  }
  if (functionWords > 0) {
    if (words.length <= 2) return 'likely';
    return inPages && functionWords === 1 && contentWordsIn(words, source) === 0 ? 'likely' : 'certain';
  }
  if (words.length <= SHORT && (shareScript(source, target) || (inPages && !isLowerCase(rest)))) return undefined;
  const plain = rest.some(({ text }) => /^\p{Lu}/u.test(text) && inSource.hasPlain(text));
  return plain || rest.length > 1 ? 'likely' : undefined;

  /** Is a heading set as a sentence, with a capital only at its start? Commands have none. */
  function isLowerCase(free: readonly ScriptWord[]): boolean {
    return /^\p{Lu}/u.test(words[0]?.text ?? '') && plainWordsIn(free, source).length >= LOWER_CASE_WORDS;
  }
}
