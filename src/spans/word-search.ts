import type { Language } from '../language/language.ts';
import { wordsIn } from './words.ts';

/** How often a text is searched for letters before its words are read: after that a search costs nothing, however long the text is. */
const MOST_SEARCHES = 32;

interface SearchedText {
  readonly text: string;
  searches: number;
  words: ReadonlySet<string> | undefined;
}

/** A search for words of a language in some texts; a text is read when it may contain a word, or was often asked for one. */
export class WordSearch {
  readonly #texts: readonly SearchedText[];
  readonly #language: Language;

  constructor(texts: readonly string[], language: Language) {
    this.#texts = Array.from(new Set(texts), (text) => ({ text, searches: 0, words: undefined }));
    this.#language = language;
  }

  has(word: string): boolean {
    return this.#texts.some((searched) => {
      if (searched.words === undefined && searched.searches++ < MOST_SEARCHES && !searched.text.includes(word)) return false;
      searched.words ??= new Set(wordsIn(searched.text, this.#language).map(({ text }) => text));
      return searched.words.has(word);
    });
  }

  /** Does a text occur anywhere, letter for letter? */
  hasText(text: string): boolean {
    return this.#texts.some((searched) => searched.text.includes(text));
  }

  /** Does a word occur anywhere in lower case? */
  hasPlain(word: string): boolean {
    const plain = word.toLowerCase();
    return /^\p{Ll}/u.test(plain) && this.has(plain);
  }
}
