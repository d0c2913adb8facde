import { distance } from 'fastest-levenshtein';

/** 0 … 1 for two texts by the characters that would have to change. */
export function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(1, a.length, b.length);
}
