import { JOINING_LETTER, UNSPACED_CLASS } from '../language/scripts.ts';
import type { Language } from '../language/language.ts';
import type { TargetMorphology, TargetWord, WordForms } from '../language/morphology.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import { RenderingWords } from './rendering-words.ts';

/** One rendering of a term; `words` are numbers from `RenderingWords`. */
export interface Rendering {
  readonly text: string;
  readonly words: readonly number[];
}

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

/** In letters: the shortest form that stands for a word among candidates for renderings. */
const SHORTEST_SHARED_FORM = 3;

/** The largest number of other words between two words of a rendering. */
const WIDEST_GAP = 2;

/** The largest distance in words of the words of a rendering that stand apart. */
const WIDEST_SPREAD = 8;

/** The longest ending in letters, for languages without a morphology. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;
/** Without spaces each letter counts as a word. */
const PLAIN_WORD = new RegExp(`[${UNSPACED_CLASS}]|(?:${JOINING_LETTER}|\\p{N})(?:${JOINING_LETTER}|[\\p{N}\\p{M}])*`, 'gu');

/** The forms of a word in a language without a morphology: two words agree when they differ only in their last letters. */
function beginnings(word: string): WordForms {
  const forms = [word];
  for (let end = word.length - 1; end >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); end--)
    forms.push(word.slice(0, end));
  return { alone: forms, inPhrase: forms };
}

function plainWords(text: string): TargetWord[] {
  return Array.from(text.matchAll(PLAIN_WORD), (match) => ({
    forms: beginnings(match[0].normalize('NFC').toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const plainMorphology: TargetMorphology = {
  words: plainWords,
  entryWords: (text) => plainWords(text).map(({ forms }) => forms),
  alternatives: / \/ |; /,
};

/** The reader for a language, shared by all glossaries because those of the papers in a project differ in few rows only. */
export const sharedReader = memoize((language: Language) => new RenderingReader(language));

/** Reads renderings and target texts of one language into comparable words. */
export class RenderingReader {
  readonly #morphology: TargetMorphology;
  readonly #words = new RenderingWords();
  readonly #renderings = new Map<string, readonly Rendering[]>();
  #files = 0;

  constructor(language: Language) {
    this.#morphology = language.morphology?.target ?? plainMorphology;
  }

  /** Counts the files read so far. */
  startFile(): number {
    return ++this.#files;
  }

  /** The alternatives in a glossary cell; cached, since every block with the term needs them. */
  alternatives(cell: string): readonly Rendering[] {
    let renderings = this.#renderings.get(cell);
    if (renderings === undefined) {
      renderings = cell.split(this.#morphology.alternatives).flatMap((text) => this.#rendering(text));
      this.#renderings.set(cell, renderings);
    }
    return renderings;
  }

  /** A text of another reader, prepared for the renderings of this reader. */
  reread(target: TargetText): TargetText {
    return target.against(this.#words);
  }

  /** @param content the range of the text, equally long */
  read(text: string, content: Range): TargetText {
    return new TargetText(this.#morphology.words(text), content, this.#words);
  }

  /** Reads a rendering without its parentheses, which are remarks or acronyms that a text may omit. */
  #rendering(text: string): Rendering[] {
    const words = this.#morphology.entryWords(text.replace(/\([^()]*\)/g, ' '));
    if (words.length === 0) return [];
    const reading = words.length > 1 ? 'inPhrase' : 'alone';
    return [{ text: text.trim(), words: words.map((forms) => this.#words.numberOf(forms, reading)) }];
  }
}

/** The words of a target text, searchable by the rendering words that they agree with. */
export class TargetText {
  readonly #words: readonly TargetWord[];
  readonly #content: Range;
  readonly #renderingWords: RenderingWords;
  /** For each word of the text, the numbers of the rendering words that it agrees with. */
  #agreeing: readonly (readonly number[])[] | undefined;
  /** The number of rendering words when these were computed. */
  #among = 0;

  constructor(words: readonly TargetWord[], content: Range, renderingWords: RenderingWords) {
    this.#words = words;
    this.#content = content;
    this.#renderingWords = renderingWords;
  }

  against(renderingWords: RenderingWords): TargetText {
    return new TargetText(this.#words, this.#content, renderingWords);
  }

  stems(): Stem[] {
    return this.#words.map(({ forms: { alone }, start, end }) => {
      const long = alone.filter((form) => form.length >= SHORTEST_SHARED_FORM);
      const stem = long.reduce((best, form) => (form.length < best.length ? form : best), alone[0] ?? '');
      return { stem, range: this.#content.within(start, end) };
    });
  }

  /** The places of a rendering: with its words in sequence, else with other words between them, else of its first word alone. */
  find(rendering: Rendering): FoundRendering[] {
    const [word] = rendering.words;
    const first = word === undefined ? [] : this.#placesOf(word);
    if (first.length === 0) return [];
    const rest = rendering.words.slice(1).map((other) => this.#placesOf(other));
    if (rest.some((places) => places.length === 0)) return first.map((start) => this.#found('partial', start, start));
    const chain = (closeness: Closeness, next: (places: readonly number[], after: number) => number | undefined) =>
      first.flatMap((start) => {
        let end: number | undefined = start;
        for (const places of rest) if (end !== undefined) end = next(places, end);
        return end === undefined ? [] : [this.#found(closeness, start, end)];
      });
    const close = chain('hit', (places, after) => (places.includes(after + 1) ? after + 1 : undefined));
    if (close.length > 0) return close;
    const wide = chain('gap', (places, after) => places.find((place) => place > after && place <= after + 1 + WIDEST_GAP));
    if (wide.length > 0) return wide;
    const swapped = this.#swapped(first, rest);
    if (swapped.length > 0) return swapped;
    return first.map((start) => this.#found('partial', start, start));
  }

  /** The places of three words in the order 1-3-2, as when an adjective moves from the second noun to the first. */
  #swapped(first: readonly number[], rest: readonly (readonly number[])[]): FoundRendering[] {
    const [second, third, fourth] = rest;
    if (second === undefined || third === undefined || fourth !== undefined) return [];
    return first
      .filter((start) => third.includes(start + 1) && second.includes(start + 2))
      .map((start) => this.#found('gap', start, start + 2));
  }

  #found(closeness: Closeness, first: number, last: number): FoundRendering {
    const start = this.#words[first]?.start ?? 0;
    const end = this.#words[last]?.end ?? start;
    return { closeness, range: this.#content.within(start, end) };
  }

  /** Are all words of a rendering near each other in the text, in any order? */
  hasApart({ words }: Rendering): boolean {
    const [first = [], ...others] = words.map((word) => this.#placesOf(word));
    const isNear = (place: number) => (other: number) => Math.abs(other - place) <= WIDEST_SPREAD;
    return first.some((place) => others.every((places) => places.some(isNear(place))));
  }

  /**
   * The indexes of the words that agree with a rendering word. A linear search, since look-ups in a text are too few for an index.
   */
  #placesOf(word: number): readonly number[] {
    const agreeing = this.#agreeingWords();
    const places: number[] = [];
    for (let place = 0; place < agreeing.length; place++) if (agreeing[place]?.includes(word) === true) places.push(place);
    return places;
  }

  #agreeingWords(): readonly (readonly number[])[] {
    const { count } = this.#renderingWords;
    if (this.#agreeing === undefined || this.#among !== count) {
      this.#agreeing = this.#words.map(({ forms }) => this.#renderingWords.agreeingWith(forms));
      this.#among = count;
    }
    return this.#agreeing;
  }
}
