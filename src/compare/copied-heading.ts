import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { functionWordsIn, type ScriptWord } from '../spans/words.ts';
import { contentWordsIn, plainWordsIn } from '../spans/written-in.ts';
import type { KeptWords, Untranslated } from './untranslated.ts';

/** A heading that is a copy of its source. */
export interface CopiedHeading {
  /** Its text, with code and addresses masked. */
  readonly prose: string;
  readonly words: readonly ScriptWord[];
}

/** The number of words of a heading that may be a name though it is made of words. */
const SHORT = 5;
/** From so many words on, code included, a heading with a function word or two words in lower case is more than a name. */
const PHRASE = 4;
const LOWER_CASE_WORDS = 2;
/** A word that is a name by its form: inner capitals, all capitals, or digits. */
const NAME = /^.+\p{Lu}|\p{N}/u;

/**
 * How sure it is that a heading, which is a copy of its source, was left in the source language. It is a name by the form of its
 * words, or because the text, the code or the glossary keeps them.
 * @param terms the texts, in lower case, that the glossary keeps in the source language
 */
export function copiedHeading(
  { words }: CopiedHeading,
  { inTarget, inCode, inSource }: KeptWords,
  terms: ReadonlySet<string>,
  { source, target }: Languages,
): Untranslated | undefined {
  if (isTerm(words, terms)) return undefined;
  const isKept = (word: string) => [inTarget, inCode].some((texts) => texts.has(word) || texts.has(word.toLowerCase()));
  const rest = words.filter(({ text }) => !NAME.test(text) && !isKept(text) && !terms.has(text.toLowerCase()));
  if (rest.length === 0) return undefined;
  if (functionWordsIn(words, source, target) > 0) return words.length > 2 ? 'certain' : 'likely';
  if (shareScript(source, target) && words.length <= SHORT) return undefined;
  const plain = rest.some(({ text }) => /^\p{Lu}/u.test(text) && inSource.hasPlain(text));
  return plain || rest.length > 1 ? 'likely' : undefined;
}

/**
 * The same for a page, where most headings name commands, parts of programs and products: a short one without a function word is
 * untranslated only if it is set as a sentence, with a capital at its start alone, or if the text has all of its words in lower case,
 * and a longer one is kept as a whole or not at all.
 */
export function copiedPageHeading(
  { prose, words }: CopiedHeading,
  { inTarget, inCode, inSource }: KeptWords,
  terms: ReadonlySet<string>,
  { source, target }: Languages,
): Untranslated | undefined {
  const text = prose.trim();
  if (isTerm(words, terms) || [inTarget, inCode].some((texts) => texts.hasText(text))) return undefined;
  const isKept = (word: string) => [inTarget, inCode].some((texts) => texts.has(word) || texts.has(word.toLowerCase()));
  const isPhrase = text.split(/\s+/).length >= PHRASE;
  const rest = words.filter(
    (word) => !NAME.test(word.text) && (isPhrase || !isKept(word.text)) && !terms.has(word.text.toLowerCase()),
  );
  const functionWords = functionWordsIn(words, source, target);
  const isLowerCase = plainWordsIn(rest, source).length >= LOWER_CASE_WORDS;
  if (rest.length === 0) return undefined;
  if (functionWords > 1 || (functionWords > 0 && contentWordsIn(words, source) > 0))
    return words.length > 2 ? 'certain' : 'likely';
  if (functionWords > 0) return words.length > 2 ? 'likely' : undefined;
  if (isPhrase) return isLowerCase || words.length > SHORT ? 'likely' : undefined;
  if (shareScript(source, target) || !/^\p{Lu}/u.test(text)) return undefined;
  // A single word that the page also has in lower case may still name a part of a program.
  const isOrdinary = words.length > 1 && rest.length === words.length && words.every(({ text: word }) => inSource.hasPlain(word));
  return isLowerCase || isOrdinary ? 'likely' : undefined;
}

function isTerm(words: readonly ScriptWord[], terms: ReadonlySet<string>): boolean {
  return terms.has(words.map(({ text }) => text.toLowerCase()).join(' '));
}
