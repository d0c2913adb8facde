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

/** In letters, of a word: how many may be wrong in a slip. */
const MOST_WRONG = 2;
/** A slip leaves at least this many letters for each wrong one. */
const LETTERS_PER_SLIP = 3;

/** Is a name another one with a slip? Word by word, so that `tide height` is no slip of `tide table`. */
export function isMisspelling(text: string, name: string): boolean {
  const [found, expected] = [text, name].map((one) => one.toLowerCase().split(/[\s_-]+/));
  if (found === undefined || expected === undefined) return false;
  if (found.length !== expected.length) return isSlip(found.join(''), expected.join(''));
  return found.every((word, index) => isSlip(word, expected[index] ?? ''));
}

function isSlip(word: string, expected: string): boolean {
  return distance(word, expected) <= Math.min(MOST_WRONG, Math.max(1, Math.floor(expected.length / LETTERS_PER_SLIP)));
}
