import { Range } from './range.ts';
import type { SourceText } from './source-text.ts';

/**
 * The place that the offsets of some ranges are counted from. It moves when what stands behind it is found again in the next
 * version of its text; its ranges, and all that were derived from them, then lie in that version.
 */
export class Origin {
  #text: SourceText;
  /** A 0-based UTF-16 offset of the text. */
  #start: number;
  /** Does it move to the next version of its text? */
  readonly moves: boolean;

  constructor(text: SourceText, start: number, moves: boolean) {
    this.#text = text;
    this.#start = start;
    this.moves = moves;
  }

  get text(): SourceText {
    return this.#text;
  }

  get start(): number {
    return this.#start;
  }

  /** The range between two offsets of the text, end exclusive. */
  range(start: number, end: number): Range {
    return new Range(this, start - this.#start, end - this.#start);
  }

  moveTo({ text, start }: Origin): void {
    this.#text = text;
    this.#start = start;
  }
}
