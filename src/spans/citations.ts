import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';
import { type Authors, authorsOf, endsWithName, latinNames } from './authors.ts';
import { readSourceKeys } from './source-keys.ts';

/** One cited work; `[5-7]` cites three. */
export interface Citation {
  /** The number, the key, or the names and the year, without the brackets that several works share. */
  readonly range: Range;
  readonly kind: 'number' | 'key' | 'year';
  /** `12`, `ABC+20`, `halder2018` of `[@halder2018]`, or the year with its letter: `2020a`. */
  readonly value: string;
  /** The Latin names before a year, in lower case, in the order of the text; empty when they are in another script. */
  readonly names: readonly string[];
}

/** A part of the prose; `at` is its UTF-16 offset there. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

/** A bracket without brackets inside; one that touches a single letter or another bracket is an index: `x[3]`. */
const BRACKET = /(?<!(?<![\p{L}\p{N}_])[A-Za-z]|[)\]}_])\\?\[([^[\]()]{1,300}?)\\?\]/gu;
const PARENTHESIS = /\(([^()]{4,300})\)/g;
const SEPARATOR = /[;\u061B]/g;
const NUMBER_OR_RANGE = /(\d+)(?:\s*[-–—]\s*(\d+))?/g;
const KEY = /^\s*([A-Z][A-Za-z]*\+?(?:\d{4}|\d{2})[a-z]?)\s*$/;
const YEAR = /(?<![\d.,\-–/])((?:1[6-9]|20)\d\d)([\p{L}]?)(?![\d\p{L}%]|[-–/.,]\d)/gu;
/** A quick test: the sign of a key, a number in a bracket, or a year in a parenthesis. */
const MAY_CITE = /[@\\]|\[[^[\]()]{0,300}\d|\([^()]{0,300}(?:1[6-9]|20)\d\d/;
/** In works: a range such as `[1-90]` that cites more is none. */
const LONGEST_RANGE = 40;
/** In UTF-16 units: how far before its year the authors of a work may start. */
const LONGEST_AUTHORS = 80;
/** In UTF-16 units: longer than any citation, so that two which overlap begin or end in one stretch of this length. */
const STRETCH = 1024;
/** Letters that distinguish the works of one year. */
const YEAR_LETTERS = 'abcdefghijk';

/** @param prose the text of `content`, equally long, with formulas, code and links masked */
export function readCitations(prose: string, content: Range, language: Language): readonly Citation[] {
  if (!/[[(@\\]/.test(prose)) return [];
  const text = asciiDigits(prose);
  return MAY_CITE.test(text) ? new CitationReader(text, content, language).read() : [];
}

/** Numbers of works at the start of a bracket, up to what locates the place in the last one: a page, a theorem. */
const numbersOf = memoize(({ citations }: Language): RegExp => {
  // Numbers of pages are often kept with the abbreviation of the source.
  const pages = ['pp?', ...(citations?.pages ?? [])].join('|');
  const joint = String.raw`(?!(?:${pages})(?!\p{L}))\p{L}{1,3}`;
  return new RegExp(
    String.raw`^\s*\d{1,3}(?:\s*(?:[-–—\u061B]|${joint}|[,\u060C](?:\s*${joint})?)\s*\d{1,3})*\s*(?=$|[,\u060C;\u061B]\s*(?:\p{L}{2}|\p{L}\.|§|(?:${pages})(?!\p{L})))`,
    'iu',
  );
});

class CitationReader {
  readonly #prose: string;
  readonly #content: Range;
  readonly #language: Language;
  readonly #authors: Authors;
  readonly #found: Citation[] = [];
  /** The ranges of each value by the stretches that they begin and end in. */
  readonly #places = new Map<string, Range[]>();

  constructor(prose: string, content: Range, language: Language) {
    this.#prose = prose;
    this.#content = content;
    this.#language = language;
    this.#authors = authorsOf(language);
  }

  read(): readonly Citation[] {
    for (const { kind, value, at } of readSourceKeys(this.#prose).keys) {
      if (kind === 'citation') this.#add('key', at.start, this.#prose.slice(at.start, at.end), value);
    }
    for (const piece of this.#pieces(BRACKET)) if (!this.#readNarrative(piece)) this.#readBracket(piece);
    for (const piece of this.#pieces(PARENTHESIS)) if (!this.#readNarrative(piece)) this.#readYears(piece, false);
    return this.#found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  #pieces(bracket: RegExp): readonly Piece[] {
    return Array.from(this.#prose.matchAll(bracket), ({ 0: whole, 1: text = '', index }) => ({
      text,
      at: index + whole.indexOf(text),
    }));
  }

  #readBracket(piece: Piece): void {
    const numbers = numbersOf(this.#language).exec(piece.text)?.[0];
    if (numbers !== undefined) {
      this.#readNumbers({ text: numbers, at: piece.at });
      return;
    }
    const parts = split(piece, /[,;\u060C\u061B]/g);
    if (parts.every(({ text }) => KEY.test(text))) for (const part of parts) this.#readKey(part);
    else this.#readYears(piece, true);
  }

  #readNumbers(piece: Piece): void {
    // A list of references starts at one; a bracket with a zero is an interval or an index.
    const entries = [...piece.text.matchAll(NUMBER_OR_RANGE)];
    if (entries.some(([, first, last]) => Number(first) === 0 || Number(last) === 0)) return;
    for (const entry of entries) {
      const [first, last] = [Number(entry[1]), Number(entry[2] ?? entry[1])];
      const ascending = last >= first && last - first < LONGEST_RANGE;
      const values = ascending ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last];
      for (const value of values) this.#add('number', piece.at + entry.index, entry[0], String(value));
    }
  }

  #readKey({ text, at }: Piece): void {
    const key = KEY.exec(text)?.[1];
    if (key !== undefined) this.#add('key', at + text.indexOf(key), key, key);
  }

  /** `(Ho et al., 2020; Song, 2019a, 2021)`: every year with the names before it. */
  #readYears(piece: Piece, bracketed: boolean): void {
    const parts = split(piece, SEPARATOR);
    // Next to a certain citation, and in square brackets, a name and a year are a citation too: `[Song 2019]`.
    const lenient =
      bracketed ||
      parts.some(({ text }) => [...text.matchAll(YEAR)].some(({ index }) => this.#authors.areNamed(text.slice(0, index))));
    for (const part of parts) {
      let [from, names]: [number, readonly string[] | undefined] = [0, undefined];
      for (const match of part.text.matchAll(YEAR)) {
        const head = part.text.slice(from, match.index);
        const authors = this.#authors.endOf(head);
        if (/[\p{L}\p{N}]/u.test(head))
          names = this.#authors.areNamed(head) || (lenient && endsWithName(head)) ? latinNames(authors) : undefined;
        const written = authors + match[0];
        const end = match.index + match[0].length;
        from = end;
        if (names !== undefined) this.#add('year', part.at + end - written.length, written, this.#yearOf(match), names);
      }
    }
  }

  /** `Ho et al. (2020)`: a bracket that starts with a year, after the names. */
  #readNarrative(piece: Piece): boolean {
    const years = [...piece.text.matchAll(YEAR)];
    if (years[0]?.index !== 0) return false;
    const open = piece.at - 1;
    const before = this.#authors.endOf(this.#prose.slice(Math.max(0, open - LONGEST_AUTHORS), open));
    const names = latinNames(before);
    for (const [index, year] of years.entries()) {
      const written = index === 0 ? before + this.#prose.charAt(open) + year[0] : year[0];
      this.#add('year', piece.at + year.index + year[0].length - written.length, written, this.#yearOf(year), names);
    }
    return true;
  }

  #yearOf([, year = '', letter = '']: RegExpMatchArray): string {
    const latin = (this.#language.ordinals.letters.get(letter) ?? letter).toLowerCase();
    return YEAR_LETTERS.includes(latin) ? year + latin : year;
  }

  /** Adds a citation once: a year in a bracket inside a parenthesis is found twice. */
  #add(kind: Citation['kind'], at: number, written: string, value: string, names: readonly string[] = []): void {
    const range = this.#content.within(at, at + written.length);
    // Only the places around it are looked at: a text may cite one work thousands of times.
    const places = [at, at + written.length].map((offset) => `${Math.floor(offset / STRETCH)} ${value}`);
    if (places.some((place) => this.#places.get(place)?.some((other) => other.overlaps(range)))) return;
    for (const place of new Set(places)) if (this.#places.get(place)?.push(range) === undefined) this.#places.set(place, [range]);
    this.#found.push({ range, kind, value, names });
  }
}

function split({ text, at }: Piece, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push({ text: text.slice(from, match.index), at: at + from });
    from = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(from), at: at + from }];
}
