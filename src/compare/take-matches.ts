/** In values: a match is looked for among so many that are left, since even a text of thousands has it near where it should be. */
const MOST_LOOKS = 256;

/**
 * Removes matching values from both lists, each value once: each value of the first list with the first match in the second one.
 * @returns the matched pairs, in the order of the first list
 */
export function takeMatches<Source, Target>(
  sources: Source[],
  targets: Target[],
  same: (source: Source, target: Target) => boolean,
): (readonly [Source, Target])[] {
  const matched: (readonly [Source, Target])[] = [];
  if (sources.length === 0 || targets.length === 0) return matched;
  const unmatched: Source[] = [];
  const left = targets.slice(0, MOST_LOOKS);
  let read = left.length;
  for (const source of sources) {
    const index = left.findIndex((target) => same(source, target));
    const target = left[index];
    if (target === undefined) {
      unmatched.push(source);
      continue;
    }
    matched.push([source, target]);
    left.splice(index, 1);
    const another = targets[read++];
    if (another !== undefined) left.push(another);
  }
  if (matched.length === 0) return matched;
  targets.splice(0, read, ...left);
  sources.length = 0;
  for (const source of unmatched) sources.push(source);
  return matched;
}
