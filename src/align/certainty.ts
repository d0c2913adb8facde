/** How sure the pairs of a sequence are; see `Certainty`. */
import { anchorCost, sharedAnchors } from './cost.ts';
import type { Features } from './features.ts';
import type { Group } from './groups.ts';

/** The number of anchors that a pair needs, and the highest cost of those that do not agree, to be fixed by them. */
const ANCHORS = { least: 2, cost: 0.35 };

/** Adds to each group how it was found. Groups that something else has fixed keep that. */
export function withCertainty(groups: readonly Group<Features>[]): readonly Group<Features>[] {
  const anchored = groups.map((group) => (isAnchored(group) ? { ...group, certainty: 'fixed' as const } : group));
  const result: Group<Features>[] = [];
  for (let start = 0; start < anchored.length;) {
    const end = anchored.findIndex(({ certainty }, index) => index >= start && certainty === 'fixed');
    const stretch = anchored.slice(start, end < 0 ? anchored.length : end);
    const certainty = isInOrder(stretch) ? ('ordered' as const) : ('likely' as const);
    result.push(...stretch.map((group) => ({ ...group, certainty })));
    const [fixed] = end < 0 ? [] : anchored.slice(end, end + 1);
    if (fixed !== undefined) result.push(fixed);
    start = end < 0 ? anchored.length : end + 1;
  }
  return result;
}

function isAnchored({ relation, source: [a], target: [b], certainty }: Group<Features>): boolean {
  if (certainty === 'fixed') return true;
  if (relation !== 'match' || a === undefined || b === undefined) return false;
  // Headings are paired before the blocks between them.
  if (a.unit.kind === 'heading' && b.unit.kind === 'heading') return true;
  return sharedAnchors(a, b) >= ANCHORS.least && anchorCost(a, b, false) <= ANCHORS.cost;
}

/** Are all units of a stretch paired one by one with units of their kind, but for gaps on one side? */
function isInOrder(groups: readonly Group<Features>[]): boolean {
  const gaps = new Set(groups.map(({ relation }) => relation).filter((relation) => relation !== 'match'));
  if (gaps.size > 1 || gaps.has('split') || gaps.has('merge') || gaps.has('moved')) return false;
  return groups.every(({ source: [a], target: [b] }) => a === undefined || b === undefined || a.unit.kind === b.unit.kind);
}
