/** A stretch of a file: UTF-16 offsets into the text as it stands (BOM included), end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest range that covers all given ones, or undefined when there are none. */
export function cover(ranges: Iterable<Range>): Range | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const range of ranges) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return start <= end ? { start, end } : undefined;
}
