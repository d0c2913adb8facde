import type { Language } from '../language/language.ts';
import { hasScript, scriptClass, spacesWords } from '../language/scripts.ts';
import type { Word } from '../language/morphology.ts';
import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';

const NOT_ASCII = /[^\x00-\x7F]/;
const ASCII_WORD = /[A-Za-z0-9]+/g;
/** The number of words cached with their lemmas; the bound keeps texts of any length from filling the memory. */
const REMEMBERED = 30_000;
const POSSESSIVE = /['’]$/;

/** A source text with its words; `content` is its range. */
export interface ReadSource {
  readonly text: string;
  readonly content: Range;
  readonly words: readonly Word[];
}

/** The reader for a language, shared by all glossaries so that each word is lemmatized once. */
export const sharedSourceWords = memoize((language: Language) => new SourceWords(language));

/** Reads the words of a source text as lemmas. */
export class SourceWords {
  readonly #word: RegExp;
  /** A pattern for ASCII texts, twice as fast, which is noticeable when a glossary is loaded. */
  readonly #asciiWord: RegExp;
  /** Matches text that the ASCII pattern would miss; not quotes, dashes, masked text or letters of another script. */
  readonly #beyondAscii: RegExp;
  readonly #lemma: (word: string) => string;
  readonly #lemmas = new Map<string, string>();

  constructor(language: Language) {
    const [own, common] = [scriptClass(language), '\\p{Script=Greek}\\p{N}'];
    const letter = own + common;
    // Without spaces each letter counts as a word, so that a term is found wherever its letters stand.
    const word = spacesWords(language) ? `[${letter}][${letter}\\p{M}]*` : `[${own}]\\p{M}*|[${common}][${common}\\p{M}]*`;
    this.#word = new RegExp(word, 'gu');
    this.#beyondAscii = new RegExp(`(?![\\x00-\\x7F])[${letter}]|[A-Za-z0-9]\\p{M}`, 'u');
    this.#asciiWord = hasScript(language, 'Latin') ? ASCII_WORD : this.#word;
    this.#lemma = language.morphology?.source?.lemma ?? ((word) => word);
  }

  /** The lemmas in the order of the text, without possessive endings. */
  read(text: string): Word[] {
    const words: Word[] = [];
    const ascii = !NOT_ASCII.test(text) || !this.#beyondAscii.test(text);
    const pattern = ascii ? this.#asciiWord : this.#word;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      if (match[0] === 's' && POSSESSIVE.test(text.charAt(start - 1))) continue;
      words.push({ text: this.#lemmaOf(match[0]), start, end: start + match[0].length });
    }
    return words;
  }

  #lemmaOf(word: string): string {
    let lemma = this.#lemmas.get(word);
    if (lemma === undefined) {
      if (this.#lemmas.size >= REMEMBERED) this.#lemmas.clear();
      const plain = NOT_ASCII.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word;
      lemma = this.#lemma(plain.toLowerCase());
      this.#lemmas.set(word, lemma);
    }
    return lemma;
  }

  /** The lemmas joined by spaces: a key that two spellings of one term share. */
  key(term: string): string {
    return this.read(term)
      .map((word) => word.text)
      .join(' ');
  }
}
