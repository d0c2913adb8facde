import type { Language } from '../language/language.ts';
import { MASK } from '../section/prose.ts';
import { unitMatcher } from '../text/unit-matcher.ts';
import { quotationsIn } from './quotations.ts';

/** A word of two letters or more in the script of a language, with its place in the text that was read. */
export interface ScriptWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const patterns = new Map<string, { readonly letter: RegExp; readonly word: RegExp }>();

function patternsOf({ script }: Language): { readonly letter: RegExp; readonly word: RegExp } {
  const known = patterns.get(script);
  if (known !== undefined) return known;
  const letter = `[^\\P{Script=${script}}\\P{L}]`;
  const created = {
    letter: new RegExp(letter, 'u'),
    // Where no word starts, none does in the rest of the stretch either: it is read over, not tried letter by letter.
    word: new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:(?<word>${letter}(?:[\\p{M}\\p{N}'’-]*${letter})+\\p{M}*(?![\\p{L}\\p{N}_]))|${letter}(?:[\\p{M}\\p{N}'’-]|${letter})*)`,
      'gu',
    ),
  };
  patterns.set(script, created);
  return created;
}

export function hasLetters(text: string, language: Language): boolean {
  return patternsOf(language).letter.test(text);
}

export function wordsIn(text: string, language: Language): readonly ScriptWord[] {
  return Array.from(text.matchAll(patternsOf(language).word)).flatMap(({ index, groups: { word } = {} }) =>
    word === undefined ? [] : [{ text: word, start: index, end: index + word.length }],
  );
}

const letterTests = new Map<string, (unit: number) => boolean>();

/** May a text hold so many words of a language? Told by where its letters begin, in less time than the words can be read. */
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

/** How many of the words are small words of the language, such as articles and prepositions. */
export function functionWordsIn(words: readonly ScriptWord[], { prose }: Language): number {
  return words.filter(({ text }) => prose?.functionWords?.has(text.toLowerCase()) === true).length;
}

/** Is a text in one language rather than the other? Told by its letters, or by the small words where both share a script. */
export function isWrittenIn(text: string, language: Language, other: Language): boolean {
  if (language.script !== other.script) return hasLetters(text, language);
  const words = wordsIn(text, language);
  return functionWordsIn(words, language) > functionWordsIn(words, other);
}

const ADDRESS = /&\w+;|(?<![\w-])[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
const BRACKETED = /\([^()[\]]*\)|\[[^()[\]]*\]/g;

/** The text with quotations, brackets, addresses and entities masked: no sentence of the text stands there. Same length. */
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
