import type { Offsets } from './offsets.ts';
import type { Origin } from './origin.ts';
import type { SourceText } from './source-text.ts';

/**
 * A range of one file's text: 0-based UTF-16 offsets into the text as it is on disk (BOM included), end exclusive. It holds its
 * text, so that equal offsets in two files are different ranges.
 */
export class Range implements Offsets {
  readonly origin: Origin;
  /** Start and end, counted from the origin. */
  readonly from: number;
  readonly to: number;

  constructor(origin: Origin, from: number, to: number) {
    this.origin = origin;
    this.from = from;
    this.to = to;
  }

  get text(): SourceText {
    return this.origin.text;
  }

  get start(): number {
    return this.origin.start + this.from;
  }

  get end(): number {
    return this.origin.start + this.to;
  }

  /** The text of the range. */
  slice(): string {
    return this.text.text.slice(this.start, this.end);
  }

  /** A part of the range, by UTF-16 offsets from its start; up to its end without `end`. */
  within(start: number, end = this.to - this.from): Range {
    return new Range(this.origin, this.from + start, this.from + end);
  }

  /** The empty range at the start of this one. */
  atStart(): Range {
    return new Range(this.origin, this.from, this.from);
  }

  /** The empty range at the end of this one. */
  atEnd(): Range {
    return new Range(this.origin, this.to, this.to);
  }

  /** The range from the start of this one to the end of another one in the same text. */
  until(last: Range): Range {
    return this.between(this.start, last.end);
  }

  /** The range between two offsets of the text that it lies in. */
  between(start: number, end: number): Range {
    return this.origin.range(start, end);
  }

  /** The range without white space at either end; empty, at its start, when nothing is left. */
  trim(): Range {
    const raw = this.slice();
    const lead = raw.length - raw.trimStart().length;
    return lead === raw.length ? this.atStart() : this.within(lead, raw.trimEnd().length);
  }

  /** True when the other range is in the same text and inside this one, or equal to it. */
  contains(other: Range): boolean {
    return this.text === other.text && this.start <= other.start && other.end <= this.end;
  }

  /** True when both ranges are in the same text and share at least one UTF-16 unit. */
  overlaps(other: Range): boolean {
    return this.text === other.text && this.start < other.end && other.start < this.end;
  }

  /** Its offsets alone: JSON does not repeat the text. */
  toJSON(): Offsets {
    return { start: this.start, end: this.end };
  }
}

/**
 * The smallest range that covers all given ones; undefined when there are none.
 * @throws Error when they are in different texts
 */
export function cover(ranges: Iterable<Range>): Range | undefined {
  let first: Range | undefined;
  let start = Infinity;
  let end = -Infinity;
  for (const range of ranges) {
    first ??= range;
    if (range.text !== first.text) throw new Error(`one range lies in ${first.text.path}, another in ${range.text.path}`);
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return first?.between(start, end);
}

/** Anything with a range: a node of the tree, a span, a row. */
export interface Placed {
  readonly range: Range;
}

/** The ranges of some nodes, for instance for the `claims` of a finding. */
export function rangesOf(nodes: readonly Placed[]): Range[] {
  return nodes.map(({ range }) => range);
}

/**
 * The smallest range that covers some nodes of one text, for instance for the `at` of a finding; undefined when there are none.
 */
export function coverOf(nodes: readonly Placed[]): Range | undefined {
  return cover(rangesOf(nodes));
}
