/** How sure the pairs of a sequence are; see `Certainty`. */
import type { Certainty } from './alignment.ts';
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
    result.push(...stretch.map((group) => ({ ...group, certainty: certaintyIn(stretch, group) })));
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

/**
 * Where all units of a stretch are paired one by one with units of their kind, their order tells that they belong together. Beside
 * units that only one side has, a pair may be the neighbour of the right one, if its two units share nothing.
 */
function certaintyIn(stretch: readonly Group<Features>[], { relation, source: [a], target: [b] }: Group<Features>): Certainty {
  const others = new Set(stretch.map((group) => group.relation).filter((other) => other !== 'match'));
  if (others.size > 1 || others.has('split') || others.has('merge') || others.has('moved')) return 'likely';
  if (!stretch.every(isOfOneKind)) return 'likely';
  if (others.size === 0 || relation !== 'match') return 'ordered';
  return a !== undefined && b !== undefined && sharedAnchors(a, b) > 0 ? 'ordered' : 'likely';
}

function isOfOneKind({ source: [a], target: [b] }: Group<Features>): boolean {
  return a === undefined || b === undefined || a.unit.kind === b.unit.kind;
}
