import type { Offsets } from './offsets.ts';
import { Origin } from './origin.ts';
import type { Range } from './range.ts';

/** A place in a file: 1-based line and column, 0-based offset. Column and offset count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The position of offset 0. */
export const START_OF_TEXT: Position = { line: 1, column: 1, offset: 0 };

/** A range as positions, end exclusive. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

export type LineEnding = '\n' | '\r\n' | '\r';

/** The range of a text that is in no file, such as a cell of a glossary. */
export function standalone(text: string): Range {
  return new SourceText('', text).all;
}

const BOM = '\uFEFF';
const LINE_ENDING = /\r\n|\n|\r/g;

/**
 * The text of one file, and the conversion between offsets and lines. Offsets are 0-based UTF-16 units of the text as it is on
 * disk, so a BOM is offset 0; lines and columns are 1-based.
 */
export class SourceText {
  readonly path: string;
  readonly text: string;
  readonly hasBom: boolean;
  readonly #origin = new Origin(this, 0, false);
  readonly #lineStarts: readonly number[];
  readonly #lineEndings: readonly (LineEnding | '')[];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.hasBom = text.startsWith(BOM);
    const starts = [0];
    const endings: (LineEnding | '')[] = [];
    for (const match of text.matchAll(LINE_ENDING)) {
      endings.push(match[0] === '\n' || match[0] === '\r\n' ? match[0] : '\r');
      starts.push(match.index + match[0].length);
    }
    endings.push('');
    this.#lineStarts = starts;
    this.#lineEndings = endings;
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** The most frequent line ending; on a tie the one that comes first. A line feed when the text has none. */
  get eol(): LineEnding {
    const counts = new Map<LineEnding, number>();
    for (const ending of this.#lineEndings) {
      if (ending !== '') counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
    let best: LineEnding = '\n';
    let most = 0;
    for (const [ending, count] of counts) {
      if (count > most) {
        best = ending;
        most = count;
      }
    }
    return best;
  }

  /** The line ending after a line (1-based); empty for the last line. */
  eolOf(line: number): LineEnding | '' {
    return this.#lineEndings[line - 1] ?? '';
  }

  /** The line (1-based) that an offset is in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The position of an offset. */
  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - (this.#lineStarts[line - 1] ?? 0) + 1, offset };
  }

  /** The positions of the start and the end of a range. */
  positions(place: Offsets): PositionRange {
    return { start: this.positionAt(place.start), end: this.positionAt(place.end) };
  }

  /** The range between two offsets, end exclusive. */
  range(start: number, end: number): Range {
    return this.#origin.range(start, end);
  }

  /** The whole text. */
  get all(): Range {
    return this.range(0, this.text.length);
  }

  /** The range of a line (1-based) without its line ending; the empty range at the end of the text for a line beyond the last. */
  lineRange(line: number): Range {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    const next = this.#lineStarts[line] ?? this.text.length;
    return this.range(start, next - (this.#lineEndings[line - 1]?.length ?? 0));
  }

  /** The range of the line that an offset is in, without its line ending. */
  lineAround(offset: number): Range {
    return this.lineRange(this.lineAt(offset));
  }

  /** The ranges of all lines that a range touches, without their line endings. */
  linesIn(place: Offsets): Range[] {
    const lines: Range[] = [];
    for (let line = this.lineAt(place.start); line <= this.lineAt(place.end); line++) lines.push(this.lineRange(line));
    return lines;
  }

  /** The text between two offsets. */
  slice(place: Offsets): string {
    return this.text.slice(place.start, place.end);
  }
}
