import type { Range } from './range.ts';

/** The line of a place for reports: a window of the line and the UTF-16 offsets in `text` of the part that is meant. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 units: how much of a long line is shown before the place. */
const BEFORE = 40;
/** In UTF-16 units: the longest excerpt. */
const LONGEST = 160;

/** The first line of a range, cut to a window around it; offsets of the window are UTF-16 units of its text. */
export function excerptOf(range: Range): Excerpt {
  const { text } = range;
  const line = text.lineAround(range.start);
  const start = line.end - line.start <= LONGEST ? line.start : Math.max(line.start, range.start - BEFORE);
  const end = Math.min(line.end, start + LONGEST);
  const head = start > line.start ? '…' : '';
  const tail = end < line.end ? '…' : '';
  const shift = head.length - start;
  return {
    text: head + text.slice({ start, end }) + tail,
    start: range.start + shift,
    end: Math.min(Math.max(range.end, range.start), end) + shift,
  };
}
