import type { Language } from '../language/language.ts';
import type { Word } from '../language/morphology.ts';
import { WordScanner } from '../language/word-scanner.ts';

const NOT_ASCII = /[^\x00-\x7F]/;
const POSSESSIVE = /['’]/;

/** A source text with its words; `start` is the offset of the file where it starts. */
export interface ReadSource {
  readonly text: string;
  readonly start: number;
  readonly words: readonly Word[];
}

/** Reads the words of a source language as lemmas. */
export class SourceWords {
  readonly #scanner: WordScanner<string>;

  constructor(language: Language) {
    const lemma = language.morphology?.source?.lemma ?? ((word) => word);
    const letter = new RegExp(`[\\p{Script=${language.script}}\\p{Script=Greek}\\p{N}]`, 'u');
    this.#scanner = new WordScanner([letter], /\p{M}/u, (word) => lemma(plain(word).toLowerCase()));
  }

  /** The lemmas in the order of the text; a possessive ending is no word. */
  read(text: string): Word[] {
    const words: Word[] = [];
    this.#scanner.scan(text, (lemma, start, end) => {
      if (lemma === 's' && POSSESSIVE.test(text.charAt(start - 1))) return;
      words.push({ text: lemma, start, end });
    });
    return words;
  }

  /** The lemmas joined by spaces: what two spellings of one term share. */
  key(term: string): string {
    return this.read(term)
      .map((word) => word.text)
      .join(' ');
  }
}

/** Without accents. */
function plain(word: string): string {
  return NOT_ASCII.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word;
}
