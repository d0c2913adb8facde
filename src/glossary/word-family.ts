/** In letters: the shortest beginning that two words of a family share, and its share of the shorter word. */
export const SHARED_BEGINNING = 5;
const SHARED_PART = 0.6;

/** May two words belong to one family, as `normal` and `normality`, because they begin alike? */
export function haveOneFamily(one: string, other: string): boolean {
  // Most pairs of words differ in their first letter.
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return one === other;
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one.charCodeAt(shared) === other.charCodeAt(shared)) shared++;
  return one === other || (shared >= SHARED_BEGINNING && shared >= SHARED_PART * shorter);
}

const SHORTEST_WORD = 3;
const LONGEST_ENDING = 5;

/** May one word be an inflected or derived form of another, as `mapping` of `map`? Less certain than a family. */
export function mayBeForms(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const isEnding = longer.length - shorter.length <= LONGEST_ENDING;
  return haveOneFamily(one, other) || (shorter.length >= SHORTEST_WORD && isEnding && longer.startsWith(shorter));
}
