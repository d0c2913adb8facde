/**
 * Removes matching values from both lists, each value once: each value of the first list with the first match in the second one.
 * @returns the matched pairs, in the order of the first list
 */
export function takeMatches<Source, Target>(
  sources: Source[],
  targets: Target[],
  same: (source: Source, target: Target) => boolean,
): (readonly [Source, Target])[] {
  return [...sources].flatMap((source) => {
    const index = targets.findIndex((target) => same(source, target));
    const target = targets[index];
    if (target === undefined) return [];
    targets.splice(index, 1);
    sources.splice(sources.indexOf(source), 1);
    return [[source, target] as const];
  });
}
