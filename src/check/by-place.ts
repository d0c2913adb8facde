import type { Diagnostic } from './diagnostic.ts';

/** The order of the findings of a file. */
export function byPlace({ range: a }: Diagnostic, { range: b }: Diagnostic): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}
