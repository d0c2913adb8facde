import type { Language } from '../language/language.ts';
import { scriptClass, spacesWords } from '../language/scripts.ts';
import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';
import type { WordKind } from '../text/word-kinds.ts';
import { type Words, WordTable } from '../text/word-table.ts';

const NOT_ASCII = /[^\x00-\x7F]/;
/** In words: how many are remembered with their lemmas. */
const REMEMBERED = 60_000;
const POSSESSIVE = /['’]/;

/** A source text with the lemmas of its words; `content` is its range. */
export interface ReadSource {
  readonly text: string;
  readonly content: Range;
  readonly words: Words<string>;
}

/** The reader for a language, shared by all glossaries so that each word is lemmatized once. */
export const sharedSourceWords = memoize((language: Language) => new SourceWords(language));

/** Reads the words of a source text as lemmas. */
export class SourceWords {
  readonly #table: WordTable<string>;

  constructor(language: Language) {
    const lemmaOf = language.morphology?.source?.lemma ?? ((word: string) => word);
    const read = (word: string): string => {
      const plain = NOT_ASCII.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word;
      return lemmaOf(plain.toLowerCase());
    };
    this.#table = new WordTable(kindsOf(language), read, REMEMBERED);
  }

  /** The lemmas in the order of the text, without possessive endings. */
  read(text: string): Words<string> {
    const words = this.#table.read(text);
    return words.values.includes('s') ? withoutPossessives(words, text) : words;
  }

  /** The lemmas joined by spaces: a key that two spellings of one term share. */
  key(term: string): string {
    return this.read(term).values.join(' ');
  }
}

function kindsOf(language: Language): readonly WordKind[] {
  const [own, common] = [scriptClass(language), '\\p{Script=Greek}\\p{N}'];
  if (spacesWords(language)) return [{ first: `[${own}${common}]`, rest: `[${own}${common}\\p{M}]` }];
  // Without spaces each letter counts as a word, so that a term is found wherever its letters stand.
  return [
    { first: `[${own}]`, rest: '\\p{M}' },
    { first: `[${common}]`, rest: `[${common}\\p{M}]` },
  ];
}

function withoutPossessives(words: Words<string>, text: string): Words<string> {
  const values: string[] = [];
  const places: number[] = [];
  for (const [index, lemma] of words.values.entries()) {
    const start = words.places[2 * index] ?? 0;
    const end = words.places[2 * index + 1] ?? 0;
    if (lemma === 's' && text.slice(start, end) === 's' && POSSESSIVE.test(text.charAt(start - 1))) continue;
    values.push(lemma);
    places.push(start, end);
  }
  return { values, places };
}
