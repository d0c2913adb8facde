import type { Language } from '../language/language.ts';
import { wordsIn } from './words.ts';

/** A search for words of a language in some texts; a text is read only when it may contain the word. */
export class WordSearch {
  readonly #texts: readonly string[];
  readonly #language: Language;
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(texts: readonly string[], language: Language) {
    this.#texts = texts;
    this.#language = language;
  }

  has(word: string): boolean {
    return this.#texts.some((text) => text.includes(word) && this.#wordsOf(text).has(word));
  }

  /** Does a text occur anywhere, letter for letter? */
  hasText(text: string): boolean {
    return this.#texts.some((one) => one.includes(text));
  }

  /** Does a word occur anywhere in lower case? */
  hasPlain(word: string): boolean {
    const plain = word.toLowerCase();
    return /^\p{Ll}/u.test(plain) && this.has(plain);
  }

  #wordsOf(text: string): ReadonlySet<string> {
    let words = this.#words.get(text);
    if (words === undefined) this.#words.set(text, (words = new Set(wordsIn(text, this.#language).map((word) => word.text))));
    return words;
  }
}
