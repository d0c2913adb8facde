/** How sure the pairs of a sequence are; see `Certainty`. */
import type { Certainty } from './alignment.ts';
import { anchorCost, lengthCost, sharedAnchors } from './cost.ts';
import type { Features } from './features.ts';
import type { Group } from './groups.ts';

/** The number of anchors that a pair needs, and the highest cost of those that do not agree, to be fixed by them. */
const ANCHORS = { least: 2, cost: 0.35 };
/** The highest cost of the length of parts that stand for one unit. */
const FITTING = 0.3;

/**
 * Adds to each group how it was found. Groups that something else has fixed keep that.
 * @param ratio the length of the target divided by that of the source
 */
export function withCertainty(groups: readonly Group<Features>[], ratio: number): readonly Group<Features>[] {
  const result: Group<Features>[] = [];
  let stretch: Group<Features>[] = [];
  for (const group of groups) {
    const known = fixedBy(group);
    if (known === undefined) {
      stretch.push(group);
      continue;
    }
    // What moved away leaves the order of the others as it was.
    if (group.relation === 'moved') stretch.push({ ...group, certainty: known });
    else {
      result.push(...judged(stretch, ratio), { ...group, certainty: known });
      stretch = [];
    }
  }
  return [...result, ...judged(stretch, ratio)];
}

function fixedBy({ relation, source: [a], target: [b], certainty }: Group<Features>): Certainty | undefined {
  if (certainty !== undefined) return certainty;
  if ((relation !== 'match' && relation !== 'moved') || a === undefined || b === undefined) return undefined;
  // Headings are paired before the blocks between them.
  if (relation === 'match' && a.unit.kind === 'heading' && b.unit.kind === 'heading') return 'fixed';
  // What was found in another place had to look more alike than all that stands there.
  const least = relation === 'moved' ? 1 : ANCHORS.least;
  return sharedAnchors(a, b) >= least && anchorCost(a, b, false) <= ANCHORS.cost ? 'fixed' : undefined;
}

function judged(groups: readonly Group<Features>[], ratio: number): readonly Group<Features>[] {
  const free = groups.filter(({ certainty }) => certainty === undefined);
  const inOrder = isInOrder(free, ratio);
  const hasGaps = free.some(({ relation }) => relation === 'missing' || relation === 'extra');
  return groups.map((group) => {
    const isOrdered = inOrder && !(hasGaps && mayBeNeighbours(group));
    return { certainty: isOrdered ? 'ordered' : 'likely', ...group };
  });
}

/** Beside units that only one side has, a pair that shares nothing may be of one unit and the neighbour of its counterpart. */
function mayBeNeighbours({ relation, source: [a], target: [b] }: Group<Features>): boolean {
  return relation === 'match' && a !== undefined && b !== undefined && sharedAnchors(a, b) === 0;
}

/**
 * Are all units of a stretch paired one by one with units of their kind, but for gaps on one side, or for one that was divided or
 * merged and is as long as before?
 */
function isInOrder(groups: readonly Group<Features>[], ratio: number): boolean {
  const others = groups.filter(({ relation }) => relation !== 'match');
  const [first, ...more] = others;
  if (first !== undefined) {
    if (first.relation === 'moved' || more.some(({ relation }) => relation !== first.relation)) return false;
    if ((first.relation === 'split' || first.relation === 'merge') && (more.length > 0 || !isFitting(first, ratio))) return false;
  }
  return groups.every(({ source: [a], target: [b] }) => a === undefined || b === undefined || a.unit.kind === b.unit.kind);
}

function isFitting({ source, target }: Group<Features>, ratio: number): boolean {
  const lengthOf = (units: readonly Features[]) => units.reduce((sum, { length }) => sum + length, 0);
  return lengthCost(lengthOf(source) * ratio, lengthOf(target)) <= FITTING;
}
