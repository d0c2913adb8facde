import type { Range } from './range.ts';

/** A place in a file: 1-based line and column, 0-based offset; column and offset in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

export type LineEnding = '\n' | '\r\n' | '\r';

const BOM = '\uFEFF';
const LINE_ENDING = /\r\n|\n|\r/g;

/**
 * The text of one file and the only place that turns offsets into lines and columns and back.
 * Offsets count UTF-16 code units of the file as it stands, so a BOM is offset 0.
 */
export class SourceText {
  readonly path: string;
  readonly text: string;
  readonly hasBom: boolean;
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

  /** The line ending of most lines; the first one seen wins a tie; `\n` where there is none. */
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

  /** The line ending after a 1-based line; empty on the last line. */
  eolOf(line: number): LineEnding | '' {
    return this.#lineEndings[line - 1] ?? '';
  }

  /** The 1-based line that holds an offset. */
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

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - (this.#lineStarts[line - 1] ?? 0) + 1, offset };
  }

  positions(range: Range): PositionRange {
    return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
  }

  /** The range of a 1-based line without its line ending; an empty range at the end for a line beyond the last. */
  lineRange(line: number): Range {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    const next = this.#lineStarts[line] ?? this.text.length;
    return { start, end: next - (this.#lineEndings[line - 1]?.length ?? 0) };
  }

  /** The ranges of all lines that a range touches, without their line endings. */
  linesIn(range: Range): Range[] {
    const lines: Range[] = [];
    for (let line = this.lineAt(range.start); line <= this.lineAt(range.end); line++) lines.push(this.lineRange(line));
    return lines;
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }

  /** The range without white space at either end; an empty range at its start when nothing is left. */
  trim(range: Range): Range {
    const raw = this.slice(range);
    const start = range.start + (raw.length - raw.trimStart().length);
    return start >= range.end ? { start: range.start, end: range.start } : { start, end: range.start + raw.trimEnd().length };
  }
}
