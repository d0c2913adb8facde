import type { Range } from '../text/range.ts';
import type { Words } from '../text/word-table.ts';
import type { RenderingWords } from './rendering-words.ts';
import type { Rendering } from './renderings.ts';
import type { TargetWord } from './target-words.ts';

/**
 * How a rendering was found: `hit`: its words in sequence; `gap`: with other words between them; `partial`: only the first word.
 */
export type Closeness = 'hit' | 'gap' | 'partial';

export interface FoundRendering {
  readonly closeness: Closeness;
  readonly range: Range;
}

/** A word of a target text with the stem that its forms share. */
export interface Stem {
  readonly stem: string;
  readonly range: Range;
}

/** The places of a rendering: the indexes of the first word and of the last one at each of them. */
interface Match {
  readonly closeness: Closeness;
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/** The largest number of other words between two words of a rendering. */
const WIDEST_GAP = 2;

/** The largest distance in words of the words of a rendering that stand apart. */
const WIDEST_SPREAD = 8;

/** The words of a target text, searchable by the rendering words that they agree with. */
export class TargetText {
  readonly #words: Words<TargetWord>;
  readonly #content: Range;
  readonly #renderingWords: RenderingWords;
  /** The numbers of the rendering words that words of the text agree with, and the indexes of those words. */
  #agreeing: readonly number[] = [];
  #indexes: readonly number[] = [];
  /** The number of rendering words when these were computed. */
  #among = -1;

  constructor(words: Words<TargetWord>, content: Range, renderingWords: RenderingWords) {
    this.#words = words;
    this.#content = content;
    this.#renderingWords = renderingWords;
  }

  against(renderingWords: RenderingWords): TargetText {
    return new TargetText(this.#words, this.#content, renderingWords);
  }

  get words(): readonly TargetWord[] {
    return this.#words.values;
  }

  stems(): Stem[] {
    return this.#words.values.map(({ stem }, index) => ({ stem, range: this.#rangeOf(index, index) }));
  }

  /** The places of a rendering: with its words in sequence, else with other words between them, else of its first word alone. */
  find(rendering: Rendering): FoundRendering[] {
    const match = this.#match(rendering);
    if (match === undefined) return [];
    const { closeness, firsts, lasts } = match;
    return firsts.map((first, index) => ({ closeness, range: this.#rangeOf(first, lasts[index] ?? first) }));
  }

  /** How a rendering is found at its places, the same at all of them; undefined where it is not found. */
  closenessOf(rendering: Rendering): Closeness | undefined {
    return this.#match(rendering)?.closeness;
  }

  /** Does the text have a rendering with all its words? */
  says(rendering: Rendering): boolean {
    const closeness = this.closenessOf(rendering);
    return closeness === 'hit' || closeness === 'gap';
  }

  #match({ words }: Rendering): Match | undefined {
    const [word, ...others] = words;
    const firsts = word === undefined ? [] : this.#placesOf(word);
    if (firsts.length === 0) return undefined;
    if (others.length === 0) return { closeness: 'hit', firsts, lasts: firsts };
    const partial: Match = { closeness: 'partial', firsts, lasts: firsts };
    const rest: (readonly number[])[] = [];
    for (const other of others) {
      const places = this.#placesOf(other);
      if (places.length === 0) return partial;
      rest.push(places);
    }
    return chained('hit', firsts, rest, 0) ?? chained('gap', firsts, rest, WIDEST_GAP) ?? swapped(firsts, rest) ?? partial;
  }

  #rangeOf(first: number, last: number): Range {
    const { places } = this.#words;
    return this.#content.within(places[2 * first] ?? 0, places[2 * last + 1]);
  }

  /** Are all words of a rendering near each other in the text, in any order? */
  hasApart({ words }: Rendering): boolean {
    const [first = [], ...others] = words.map((word) => this.#placesOf(word));
    const isNear = (place: number) => (other: number) => Math.abs(other - place) <= WIDEST_SPREAD;
    return first.some((place) => others.every((places) => places.some(isNear(place))));
  }

  /** The indexes of the words that agree with a rendering word. */
  #placesOf(word: number): readonly number[] {
    if (this.#among !== this.#renderingWords.count) this.#compare();
    const places: number[] = [];
    for (let at = this.#agreeing.indexOf(word); at !== -1; at = this.#agreeing.indexOf(word, at + 1)) {
      places.push(this.#indexes[at] ?? 0);
    }
    return places;
  }

  #compare(): void {
    const agreeing: number[] = [];
    const indexes: number[] = [];
    let index = 0;
    for (const word of this.#words.values) {
      for (const number of this.#renderingWords.agreeingWith(word)) {
        agreeing.push(number);
        indexes.push(index);
      }
      index++;
    }
    this.#agreeing = agreeing;
    this.#indexes = indexes;
    this.#among = this.#renderingWords.count;
  }
}

/** The places where each word stands behind the one before it, with at most so many words between. */
function chained(
  closeness: Closeness,
  starts: readonly number[],
  rest: readonly (readonly number[])[],
  gap: number,
): Match | undefined {
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (const start of starts) {
    let end: number | undefined = start;
    for (const places of rest) {
      const after: number = end;
      end = places.find((place) => place > after && place <= after + 1 + gap);
      if (end === undefined) break;
    }
    if (end === undefined) continue;
    firsts.push(start);
    lasts.push(end);
  }
  return firsts.length === 0 ? undefined : { closeness, firsts, lasts };
}

/** The places of three words in the order 1-3-2, as when an adjective moves from the second noun to the first. */
function swapped(starts: readonly number[], [second, third, fourth]: readonly (readonly number[])[]): Match | undefined {
  if (second === undefined || third === undefined || fourth !== undefined) return undefined;
  const firsts = starts.filter((start) => third.includes(start + 1) && second.includes(start + 2));
  return firsts.length === 0 ? undefined : { closeness: 'gap', firsts, lasts: firsts.map((start) => start + 2) };
}
