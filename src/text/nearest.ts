import { closest, distance } from 'fastest-levenshtein';

/** The most similar of the names, ignoring case; undefined when none is similar enough. For hints about misspelt names. */
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
