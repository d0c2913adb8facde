import type { Language } from '../language/language.ts';
import { MASK } from '../translation/prose.ts';
import type { Offsets } from '../text/offsets.ts';
import { unitMatcher } from '../text/unit-matcher.ts';
import { quotationsIn } from './quotations.ts';

/** A word of two letters or more in the script of a language, with its UTF-16 offsets in the text that was read. */
export interface ScriptWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The source of a regular expression for one letter in the script of a language; needs the flag `u`. */
export function letterPattern({ script }: Language): string {
  return `[^\\P{Script=${script}}\\P{L}]`;
}

const patterns = new Map<string, { readonly letter: RegExp; readonly word: RegExp }>();

function patternsOf(language: Language): { readonly letter: RegExp; readonly word: RegExp } {
  const known = patterns.get(language.script);
  if (known !== undefined) return known;
  const letter = letterPattern(language);
  const created = {
    letter: new RegExp(letter, 'u'),
    // The second alternative consumes a stretch that is no word, so that it is not tried again from each of its letters.
    word: new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:(?<word>${letter}(?:[\\p{M}\\p{N}'’-]*${letter})+\\p{M}*(?![\\p{L}\\p{N}_]))|${letter}(?:[\\p{M}\\p{N}'’-]|${letter})*)`,
      'gu',
    ),
  };
  patterns.set(language.script, created);
  return created;
}

/** Does a text have a letter in the script of a language? Use it to see whether a text was translated into another script. */
export function hasLetters(text: string, language: Language): boolean {
  return patternsOf(language).letter.test(text);
}

/** The words of two letters or more in the script of a language, in the order of the text. */
export function wordsIn(text: string, language: Language): readonly ScriptWord[] {
  return Array.from(text.matchAll(patternsOf(language).word)).flatMap(({ index, groups: { word } = {} }) =>
    word === undefined ? [] : [{ text: word, start: index, end: index + word.length }],
  );
}

/** In UTF-16 units. A longer word is cut, so that the search for its start stays short. */
const LONGEST_WORD = 100;
const LETTERS_BEFORE = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u;
const LETTERS_AFTER = /[\p{L}\p{M}]*/uy;

/** The letters, of any script, directly before and after a place in a text: the rest of the word that it is in. */
export function lettersAround(text: string, { start, end }: Offsets): { readonly before: string; readonly after: string } {
  LETTERS_AFTER.lastIndex = end;
  const after = LETTERS_AFTER.exec(text)?.[0] ?? '';
  return { before: LETTERS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '', after };
}

const letterTests = new Map<string, (unit: number) => boolean>();

/**
 * May a text have at least so many words of a language? An upper bound by counting runs of letters, which is faster than
 * `wordsIn`.
 */
export function mayHaveWords(text: string, least: number, language: Language): boolean {
  let isLetter = letterTests.get(language.script);
  if (isLetter === undefined) letterTests.set(language.script, (isLetter = unitMatcher(patternsOf(language).letter)));
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length && count < least; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && !inWord) count++;
    inWord = letter;
  }
  return count >= least;
}

/** How many of the words are function words of the language, such as articles and prepositions. */
export function functionWordsIn(words: readonly ScriptWord[], { prose }: Language): number {
  return words.filter(({ text }) => prose?.functionWords?.has(text.toLowerCase()) === true).length;
}

/**
 * Is a text in one language rather than the other? Decided by its letters, or by function words when both languages share a
 * script.
 */
export function isWrittenIn(text: string, language: Language, other: Language): boolean {
  if (language.script !== other.script) return hasLetters(text, language);
  const words = wordsIn(text, language);
  return functionWordsIn(words, language) > functionWordsIn(words, other);
}

const ADDRESS = /&\w+;|(?<![\w-])[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
const BRACKETED = /\([^()[\]]*\)|\[[^()[\]]*\]/g;

/**
 * The text, equally long, with quotations, brackets, addresses and entities replaced by `MASK`, since these are no sentences of
 * the text itself.
 */
export function withoutAsides(prose: string): string {
  let text = '';
  let done = 0;
  for (const { start, end } of quotationsIn(prose)) {
    text += prose.slice(done, start) + MASK.repeat(end - start);
    done = end;
  }
  text += prose.slice(done);
  text = text.replaceAll(ADDRESS, (name) => MASK.repeat(name.length));
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(BRACKETED, (aside) => MASK.repeat(aside.length));
  }
  return text;
}
