import type { Language } from '../language/language.ts';
import { JOINING_LETTER, letterPattern, spacesWords } from '../language/scripts.ts';
import { memoize } from '../text/memoize.ts';
import { MASK } from '../translation/prose.ts';
import type { Offsets } from '../text/offsets.ts';
import { unitMatcher } from '../text/unit-matcher.ts';
import { quotationsIn } from './quotations.ts';

/** A word in the scripts of a language, of two letters or more where spaces set words apart, with its UTF-16 offsets in the text that was read. */
export interface ScriptWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Patterns {
  readonly letter: RegExp;
  /** Group 1: a word, or, without spaces between words, a run of letters. It is no group with a name, for which V8 makes an object each time. */
  readonly word: RegExp;
}

const patternsOf = memoize((language: Language): Patterns => {
  const letter = letterPattern(language);
  const beside = `${JOINING_LETTER}|[\\p{N}_]`;
  return {
    letter: new RegExp(letter, 'u'),
    // The second alternative consumes a stretch that is no word, so that it is not tried again from each of its letters.
    word: spacesWords(language)
      ? new RegExp(
          `(?<!${beside})(?:(${letter}(?:[\\p{M}\\p{N}'’-]*${letter})+\\p{M}*(?!${beside}))|${letter}(?:[\\p{M}\\p{N}'’-]|${letter})*)`,
          'gu',
        )
      : new RegExp(`(${letter}(?:\\p{M}|${letter})*)`, 'gu'),
  };
});

const segmenterOf = memoize(({ code }: Language) => new Intl.Segmenter(code, { granularity: 'word' }));

/** Does a text have a letter in the scripts of a language? Use it to see whether a text was translated into another script. */
export function hasLetters(text: string, language: Language): boolean {
  return patternsOf(language).letter.test(text);
}

/** The words in the scripts of a language, in the order of the text. */
export function wordsIn(text: string, language: Language): readonly ScriptWord[] {
  const words: ScriptWord[] = [];
  const isSpaced = spacesWords(language);
  const { word } = patternsOf(language);
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const { 1: found, index } = match;
    if (found === undefined) continue;
    if (isSpaced) words.push({ text: found, start: index, end: index + found.length });
    else words.push(...segmentsOf(found, index, language));
  }
  return words;
}

/** The words of a run of letters without spaces. */
function segmentsOf(run: string, start: number, language: Language): readonly ScriptWord[] {
  return Array.from(segmenterOf(language).segment(run)).map(({ segment, index }) => ({
    text: segment,
    start: start + index,
    end: start + index + segment.length,
  }));
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

const letterTest = memoize((language: Language) => unitMatcher(patternsOf(language).letter));

/**
 * May a text have at least so many words of a language? An upper bound by counting runs of letters, which is faster than
 * `wordsIn`.
 */
export function mayHaveWords(text: string, least: number, language: Language): boolean {
  const isLetter = letterTest(language);
  const spaced = spacesWords(language);
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length && count < least; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && !(inWord && spaced)) count++;
    inWord = letter;
  }
  return count >= least;
}

/**
 * How many of the words are function words of the language, such as articles and prepositions.
 * @param other the language from which they are to tell it: words that both have, such as `die` of English and German, tell nothing
 */
export function functionWordsIn(words: readonly ScriptWord[], { prose }: Language, other?: Language): number {
  const [own, others] = [prose?.functionWords, other?.prose?.functionWords];
  if (own === undefined) return 0;
  let count = 0;
  for (const { text } of words) {
    const word = text.toLowerCase();
    if (own.has(word) && others?.has(word) !== true) count++;
  }
  return count;
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
