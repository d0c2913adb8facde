import type { Range } from '../text/range.ts';
import type { SourceWords } from './source-words.ts';
import type { Stem, TargetText } from './target-text.ts';

/** One target text, read once for the look-ups of all terms. */
export class ReadTarget {
  readonly words: TargetText;
  readonly #text: string;
  readonly #content: Range;
  readonly #sourceWords: SourceWords;
  #kept: string | undefined;

  constructor(text: string, content: Range, words: TargetText, sourceWords: SourceWords) {
    this.#content = content;
    this.words = words;
    this.#text = text;
    this.#sourceWords = sourceWords;
  }

  /** The words in the order of the text, each as its shortest form of three letters or more. */
  stems(): readonly Stem[] {
    return this.words.stems();
  }

  /** The words as the text writes them. */
  writtenWords(): readonly string[] {
    return this.words.stems().map(({ range }) => this.slice(range));
  }

  slice({ start, end }: Range): string {
    return this.#text.slice(start - this.#content.start, end - this.#content.start);
  }

  /** The text before a place, as far as `length` characters. */
  before({ start }: Range, length: number): string {
    const end = start - this.#content.start;
    return this.#text.slice(Math.max(0, end - length), end);
  }

  /** Does another word follow a place, with no more than a space between? */
  isContinued({ end }: Range): boolean {
    return /^ \p{L}/u.test(this.#text.slice(end - this.#content.start, end - this.#content.start + 2));
  }

  /** Does the text contain the source words of a key? */
  keeps(key: string): boolean {
    this.#kept ??= ` ${this.#sourceWords.key(this.#text)} `;
    return this.#kept.includes(` ${key} `);
  }
}
