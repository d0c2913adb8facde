import type { Language } from '../language/language.ts';
import type { Reading } from '../language/morphology.ts';
import type { Range } from '../text/range.ts';
import { KeyIndex } from './key-index.ts';
import type { ReadSource, SourceWords } from './source-words.ts';
import { splitAddition, type Term } from './term.ts';

/** In characters: how much of the text around a term is read for its part of speech. */
const SURROUNDINGS = 40;

/** A place in the source text where a term is used. */
export class TermUse {
  readonly term: Term;
  readonly #source: ReadSource;
  /** The index of its first word, and that of the word after it. */
  readonly #from: number;
  readonly #to: number;
  readonly #language: Language;

  constructor(term: Term, source: ReadSource, from: number, to: number, language: Language) {
    this.term = term;
    this.#source = source;
    this.#from = from;
    this.#to = to;
    this.#language = language;
  }

  get range(): Range {
    return this.#source.content.within(this.#start, this.#end);
  }

  /** As what part of speech the term stands here. */
  reading(): Reading {
    const { text, words } = this.#source;
    const written = {
      before: text.slice(Math.max(0, this.#start - SURROUNDINGS), this.#start),
      use: this.written,
      name: this.term.name,
      after: text.slice(this.#end, this.#end + SURROUNDINGS),
      lemma: words.values.slice(this.#from, this.#to).join(' '),
    };
    return this.#language.morphology?.source?.reading?.(written) ?? 'term';
  }

  /** Is it the term after all, by its capitals and what stands before it? */
  isTrue(): boolean {
    const { text, words } = this.#source;
    const { capitals, name } = this.term;
    if (capitals && this.written !== this.written.toUpperCase() && this.written.replace(/s$/, '') !== name) return false;
    // `Op-2 category` is no use of `2-category`.
    return !(/^\d/.test(words.values[this.#from] ?? '') && /[-‐‑–]/.test(text.charAt(this.#start - 1)));
  }

  get written(): string {
    return this.#source.text.slice(this.#start, this.#end);
  }

  get #start(): number {
    return this.#source.words.places[2 * this.#from] ?? 0;
  }

  get #end(): number {
    return this.#source.words.places[2 * this.#to - 1] ?? 0;
  }
}

export type Compounds = KeyIndex<true>;

/** Finds the terms of a glossary in a source text. The longest term wins; words inside it are no uses of other terms. */
export class SourceTerms {
  readonly #words: SourceWords;
  readonly #language: Language;
  /** Terms and idioms; the words of an idiom are no uses of terms. */
  readonly #index = new KeyIndex<Term | 'idiom'>();

  constructor(terms: Iterable<Term>, words: SourceWords, language: Language) {
    this.#words = words;
    this.#language = language;
    for (const term of terms) for (const key of term.keys) this.#index.add(key, term);
    for (const idiom of language.morphology?.source?.idioms ?? []) this.#index.add(words.key(idiom), 'idiom');
  }

  /** Indexes expressions that are terms of a file, whether or not the glossary has them. */
  compounds(names: readonly string[]): Compounds {
    const compounds: Compounds = new KeyIndex();
    for (const name of names) compounds.add(this.#words.key(splitAddition(name).name), true);
    return compounds;
  }

  /** The uses in the order of the text, except for those inside a compound. */
  find(source: ReadSource, compounds?: Compounds): TermUse[] {
    const { text, words } = source;
    const uses: TermUse[] = [];
    for (let at = 0; at < words.values.length;) {
      const found = this.#index.longest(words, at, text);
      const compound = compounds?.longest(words, at, text);
      const length = Math.max(found?.length ?? 0, compound?.length ?? 0, 1);
      if (found !== undefined && found.value !== 'idiom' && found.length === length) {
        const use = new TermUse(found.value, source, at, at + length, this.#language);
        if (use.isTrue()) uses.push(use);
      }
      at += length;
    }
    return uses;
  }
}
