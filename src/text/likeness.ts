import { distance } from 'fastest-levenshtein';

/** The similarity of two texts from 0 to 1, by the characters that would have to change. */
export function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(1, a.length, b.length);
}
