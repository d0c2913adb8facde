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
  for (let at = 0; at < sources.length && targets.length > 0;) {
    const source = sources[at];
    const index = source === undefined ? -1 : targets.findIndex((target) => same(source, target));
    const target = targets[index];
    if (source === undefined || target === undefined) {
      at++;
      continue;
    }
    targets.splice(index, 1);
    sources.splice(at, 1);
    matched.push([source, target]);
  }
  return matched;
}
