import { closest, distance } from 'fastest-levenshtein';

/** The name that a misspelt one most likely means, in any case; undefined when none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const folded = word.toLowerCase();
  const best = closest(
    folded,
    names.map((name) => name.toLowerCase()),
  );
  const name = names.find((candidate) => candidate.toLowerCase() === best);
  return distance(folded, best) <= Math.max(1, word.length / 3) ? name : undefined;
}
