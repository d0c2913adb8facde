import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import { standalone } from '../text/source-text.ts';
import type { AvoidedRendering, Glossary } from './glossary.ts';
import { ReadTarget } from './read-target.ts';
import { RenderingReader, sharedReader } from './renderings.ts';
import type { Compounds, TermUse } from './source-terms.ts';
import { SourceTerms } from './source-terms.ts';
import { type ReadSource, sharedSourceWords, type SourceWords } from './source-words.ts';
import type { Closeness, FoundRendering } from './target-text.ts';
import type { TargetWord } from './target-words.ts';
import type { Term } from './term.ts';
import { mergeTerms, splitAddition } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';
import { haveOneFamily } from './word-family.ts';
import { memoize } from '../text/memoize.ts';

/** The number of files from which reading all renderings of a glossary at once is faster. */
const MANY_FILES = 20;

/** In characters. */
const LONGEST_WORD = 40;

/** How a target text renders a term. `kept`: the term is in the source language; `miss`: there is no accepted rendering. */
export type RenderingStatus = Closeness | 'kept' | 'miss';

export interface TermRendering {
  readonly status: RenderingStatus;
  /** The places of the rendering in the file; empty for `kept` and `miss`. */
  readonly places: readonly Range[];
}

/** A glossary indexed for look-ups in texts of one language pair. */
export class Terminology {
  readonly terms: readonly Term[];
  readonly #words: SourceWords;
  readonly #sourceTerms: SourceTerms;
  readonly #target: Language;
  readonly #renderings: RenderingReader;
  #isRead = false;
  readonly #ambiguous: ReadonlySet<string>;
  readonly #byKey = new Map<string, Term>();

  constructor(glossary: Glossary, { source, target }: Languages) {
    this.#words = sharedSourceWords(source);
    this.terms = mergeTerms(glossary.entries, glossary.avoided, this.#words);
    this.#sourceTerms = new SourceTerms(this.terms, this.#words, source);
    this.#target = target;
    this.#renderings = sharedReader(target);
    this.#ambiguous = source.morphology?.source?.ambiguous ?? new Set();
    for (const term of this.terms) for (const key of term.keys) if (!this.#byKey.has(key)) this.#byKey.set(key, term);
  }

  /** The term with a name, in any spelling with the same lemmas; for instance that of an entry in a term list. */
  termOf(name: string): Term | undefined {
    return this.#byKey.get(this.#words.key(splitAddition(name).name));
  }

  /** Indexes expressions that are terms of a file, whether or not the glossary has them. */
  compounds(names: readonly string[]): Compounds {
    return this.#sourceTerms.compounds(names);
  }

  /** After many files it reads all renderings at once, so that each distinct word is compared only once from then on. */
  startFile(): void {
    if (this.#isRead || this.#renderings.startFile() < MANY_FILES) return;
    this.#isRead = true;
    for (const term of this.terms) {
      for (const entry of term.entries) this.#renderings.alternatives(entry.target);
      for (const row of term.avoided) this.#renderings.alternatives(row.rendering);
    }
  }

  /** A separate reader for renderings that may not be in the glossary. */
  ownRenderings(): RenderingReader {
    return new RenderingReader(this.#target, false);
  }

  /** The lemmas of a source expression, joined by spaces: a key that its spellings share. */
  key(name: string): string {
    return this.#words.key(name);
  }

  /** @param content the range of the text, equally long */
  readSource(text: string, content: Range = standalone(text)): ReadSource {
    return { text, content, words: this.#words.read(text) };
  }

  /** The uses of terms in a source text, except for those inside a compound. */
  usesIn(source: ReadSource, compounds?: Compounds): TermUse[] {
    return this.#sourceTerms.find(source, compounds);
  }

  /** @param content the range of the text, equally long */
  readTarget(text: string, content: Range = standalone(text)): ReadTarget {
    return new ReadTarget(text, content, this.#renderings.read(text, content), this.#words);
  }

  /** How a target text renders a term at best. */
  status(term: Term, target: ReadTarget): RenderingStatus {
    let best: Closeness | undefined;
    for (const entry of term.entries) {
      for (const rendering of this.#renderings.alternatives(entry.target)) {
        const closeness = target.words.closenessOf(rendering);
        if (closeness === 'hit') return closeness;
        if (best !== 'gap') best = closeness ?? best;
      }
    }
    if (best === 'gap') return best;
    if (term.keys.some((key) => target.keeps(key))) return 'kept';
    return best ?? 'miss';
  }

  /** The distinct words of some target texts. */
  vocabulary(words: ReadonlySet<TargetWord>): Vocabulary {
    return this.#renderings.vocabulary(words);
  }

  /** May texts with such words have a rendering of a term that is to be avoided? */
  mayBeAvoidedIn(vocabulary: Vocabulary, term: Term): boolean {
    return term.avoided.some(({ rendering }) =>
      this.#renderings.alternatives(rendering).some((alternative) => vocabulary.mayHave(alternative)),
    );
  }

  /** The best accepted rendering of a term in a target text. */
  rendering(term: Term, target: ReadTarget): TermRendering {
    const status = this.status(term, target);
    if (status === 'kept' || status === 'miss') return { status, places: [] };
    const found = term.entries.flatMap((entry) => this.places(entry.target, target));
    return { status, places: found.filter(({ closeness }) => closeness === status).map(({ range }) => range) };
  }

  /** The places of the alternatives of a cell in a target text. */
  places(cell: string, target: ReadTarget): FoundRendering[] {
    return this.#renderings.alternatives(cell).flatMap((rendering) => target.words.find(rendering));
  }

  /** Does a target text contain one of the alternatives of a cell? */
  says(target: ReadTarget, cell: string): boolean {
    return this.#renderings.alternatives(cell).some((rendering) => target.words.says(rendering));
  }

  /** Are two words of the target language derived from one root? */
  areDerived(one: string, other: string): boolean {
    const { roots } = this.#target.morphology?.target ?? {};
    if (roots === undefined) return haveOneFamily(one.toLowerCase(), other.toLowerCase());
    const known = roots(one);
    return roots(other).some((root) => known.includes(root));
  }

  /** Does a target text have all words of an alternative of a cell, in any order? */
  hasApart(target: ReadTarget, cell: string): boolean {
    return this.#renderings.alternatives(cell).some((rendering) => target.words.hasApart(rendering));
  }

  /** Is a rendering an adjective of the word before it? */
  isAttribute(place: Range, entry: string, target: ReadTarget): boolean {
    const isAttribute = this.#target.morphology?.target?.isAttribute;
    return isAttribute !== undefined && isAttribute(target.before(place, LONGEST_WORD), target.slice(place), entry);
  }

  /** Does any row have the rendering? */
  hasRendering(rendering: string): boolean {
    return this.terms.some((term) => term.entries.some((entry) => entry.target === rendering));
  }

  /** Renderings to avoid, without those that are accepted for the term as well. */
  avoidedOf(term: Term): readonly AvoidedRendering[] {
    return term.avoided.filter((row) => !term.entries.some((entry) => entry.target === row.rendering));
  }

  /** Does the term have so many senses that the absence of its rendering proves nothing? */
  isAmbiguous(term: Pick<Term, 'keys'>): boolean {
    return term.keys.some((key) => this.#ambiguous.has(key));
  }
}

const terminologies = memoize((_glossary: Glossary) => new Map<string, Terminology>());

/** The terminology of a glossary, built at the first call for a language pair. */
export function terminologyOf(glossary: Glossary, languages: Languages): Terminology {
  const pair = `${languages.source.code} ${languages.target.code}`;
  const byPair = terminologies(glossary);
  let terminology = byPair.get(pair);
  if (terminology === undefined) byPair.set(pair, (terminology = new Terminology(glossary, languages)));
  return terminology;
}
