import type { Language } from '../language/language.ts';
import type { Reading, Word } from '../language/morphology.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { KeyIndex } from './key-index.ts';
import type { ReadSource, SourceWords } from './source-words.ts';
import { splitAddition, type Term } from './term.ts';

/** A place in the source text where a term is used. */
export interface TermUse {
  readonly term: Term;
  readonly range: Range;
  /** As what part of speech the term stands here. */
  readonly reading: () => Reading;
}

/** In characters: how much of the text around a term is read for its part of speech. */
const SURROUNDINGS = 40;

/** A use with UTF-16 offsets in the text. */
type FoundTerm = Omit<TermUse, 'range'> & { readonly range: Offsets };

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
  find({ text, content, words }: ReadSource, compounds?: Compounds): TermUse[] {
    const uses: TermUse[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.#index.longest(words, at, text);
      const compound = compounds?.longest(words, at, text);
      const length = Math.max(found?.length ?? 0, compound?.length ?? 0, 1);
      if (found !== undefined && found.value !== 'idiom' && found.length === length) {
        const use = this.#use(found.value, words, at, length, text);
        if (use !== undefined) uses.push({ ...use, range: content.within(use.range.start, use.range.end) });
      }
      at += length;
    }
    return uses;
  }

  #use(term: Term, words: readonly Word[], at: number, length: number, text: string): FoundTerm | undefined {
    const first = words[at];
    const last = words[at + length - 1];
    if (first === undefined || last === undefined) return undefined;
    const range = { start: first.start, end: last.end };
    const surface = text.slice(range.start, range.end);
    if (term.capitals && surface !== surface.toUpperCase() && surface.replace(/s$/, '') !== term.name) return undefined;
    // `Op-2 category` is no use of `2-category`.
    if (/^\d/.test(first.text) && /[-‐‑–]/.test(text.charAt(range.start - 1))) return undefined;
    const reading = (): Reading =>
      this.#language.morphology?.source?.reading?.({
        before: text.slice(Math.max(0, range.start - SURROUNDINGS), range.start),
        use: surface,
        name: term.name,
        after: text.slice(range.end, range.end + SURROUNDINGS),
        lemma: words
          .slice(at, at + length)
          .map((word) => word.text)
          .join(' '),
      }) ?? 'term';
    return { term, range, reading };
  }
}
