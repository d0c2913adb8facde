import type { Diagnostic } from './diagnostic.ts';

/** Compares the findings of a file by place, for sorting. */
export function byPlace({ range: a }: Diagnostic, { range: b }: Diagnostic): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}
