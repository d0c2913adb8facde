import type { Features } from './features.ts';
import type { Group } from './groups.ts';

/** Pairs a unit of one side with the one of the other that stands without counterpart next to it, where a test says so. */
export function pairNeighbouringGaps(
  groups: readonly Group<Features>[],
  belongTogether: (source: Features, target: Features) => boolean,
): readonly Group<Features>[] {
  const paired: Group<Features>[] = [];
  for (const group of groups) {
    const before = paired.at(-1);
    const both = before && joined(before, group);
    if (both !== undefined && belongTogether(both.source, both.target)) {
      paired.splice(-1, 1, { relation: 'match', source: [both.source], target: [both.target] });
    } else paired.push(group);
  }
  return paired;
}

/** The units of two neighbouring gaps, one on each side. */
function joined(a: Group<Features>, b: Group<Features>): { readonly source: Features; readonly target: Features } | undefined {
  const [source, target] = [
    [...a.source, ...b.source],
    [...a.target, ...b.target],
  ];
  const [one, other] = [source[0], target[0]];
  if (a.relation === b.relation || source.length !== 1 || target.length !== 1) return undefined;
  return one !== undefined && other !== undefined ? { source: one, target: other } : undefined;
}
