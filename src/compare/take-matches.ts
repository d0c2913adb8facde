/**
 * Takes what two lists share out of both, each value once: the first value of the one with the first of the other that fits.
 * @returns what was taken, in the order of the first list
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
