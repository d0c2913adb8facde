/** Groups of aligned parts, either blocks or segments. */
import type { Certainty, Relation } from './alignment.ts';
import type { UnitCosts } from './cost.ts';
import type { Features } from './features.ts';
import { alignSequences, type Costs, type Step } from './sequence.ts';

export interface Group<Part> {
  readonly relation: Relation;
  readonly source: readonly Part[];
  readonly target: readonly Part[];
  readonly certainty?: Certainty;
}

/** The cost that matching two neighbours crosswise must save for them to count as swapped. */
const CROSSING = 0.35;
/** The largest number of gaps on each side of a block that may be merged into its group. */
const REACH = 4;
/** In extra parts: how far a missing part may have moved where thousands are extra. */
const FAR = 250;

export function alignParts<Part>(source: readonly Part[], target: readonly Part[], costs: Costs<Part>): readonly Group<Part>[] {
  let [i, j] = [0, 0];
  const groups = alignSequences(source, target, costs).map((step): Group<Part> => {
    const group = {
      relation: relationOf(step),
      source: source.slice(i, i + step.source),
      target: target.slice(j, j + step.target),
    };
    [i, j] = [i + step.source, j + step.target];
    return group;
  });
  return uncross(groups, costs);
}

function relationOf(step: Step): Relation {
  if (step.target === 0) return 'missing';
  if (step.source === 0) return 'extra';
  if (step.target === 2) return 'split';
  return step.source === 2 ? 'merge' : 'match';
}

/** Swaps neighbours that match better crosswise. */
function uncross<Part>(groups: readonly Group<Part>[], costs: Costs<Part>): readonly Group<Part>[] {
  const result = [...groups];
  for (let index = 0; index + 1 < result.length; index++) {
    const [first, second] = [result[index], result[index + 1]];
    if (first?.relation !== 'match' || second?.relation !== 'match') continue;
    const [a1, b1, a2, b2] = [first.source[0], first.target[0], second.source[0], second.target[0]];
    if (a1 === undefined || a2 === undefined || b1 === undefined || b2 === undefined) continue;
    const straight = costs.match(a1, b1) + costs.match(a2, b2);
    if (straight < CROSSING || costs.match(a1, b2) + costs.match(a2, b1) + CROSSING >= straight) continue;
    result.splice(index, 2, { relation: 'moved', source: [a1], target: [b2] }, { relation: 'match', source: [a2], target: [b1] });
    index++;
  }
  return result;
}

/** Pairs missing and extra parts whose cost is below the limit: they have moved. Those whose certainty is known have been looked for. */
export function pairMoved<Part>(
  groups: readonly Group<Part>[],
  costs: Costs<Part>,
  limit: (source: Part, target: Part) => number,
): readonly Group<Part>[] {
  const isOpen = ({ relation, certainty }: Group<Part>, gap: Relation) => relation === gap && certainty === undefined;
  const extras = groups.filter((group) => isOpen(group, 'extra'));
  if (extras.length === 0) return groups;
  const moved = new Map<Group<Part>, Group<Part>>();
  const taken = new Set<Group<Part>>();
  let passed = 0;
  for (const group of groups) {
    if (isOpen(group, 'extra')) passed++;
    if (!isOpen(group, 'missing')) continue;
    const first = Math.max(0, Math.min(passed, extras.length - FAR) - FAR);
    const near = extras.slice(first, first + 2 * FAR).filter((extra) => !taken.has(extra));
    const partner = partnerOf(group, near, costs, limit);
    if (partner === undefined) continue;
    taken.add(partner);
    moved.set(group, { relation: 'moved', source: group.source, target: partner.target });
  }
  return groups.flatMap((group) => moved.get(group) ?? (taken.has(group) ? [] : [group]));
}

function partnerOf<Part>(
  { source: [a] }: Group<Part>,
  extras: readonly Group<Part>[],
  costs: Costs<Part>,
  limit: (source: Part, target: Part) => number,
): Group<Part> | undefined {
  let best: Group<Part> | undefined;
  let least = Infinity;
  for (const extra of extras) {
    const [b] = extra.target;
    if (a === undefined || b === undefined) continue;
    const cost = costs.match(a, b);
    if (cost < least && cost < limit(a, b)) [best, least] = [extra, cost];
  }
  return best;
}

/** Merges gaps into a neighbouring group: three or more blocks aligned with one first appear as gaps next to a long block. */
export function absorbGaps(groups: readonly Group<Features>[], costs: UnitCosts): readonly Group<Features>[] {
  const result = [...groups];
  for (let index = 0; index < result.length; index++) {
    const best = grown(result, index, costs);
    if (best === undefined) continue;
    result.splice(best.start, best.end - best.start, best.group);
    index = best.start;
  }
  return result;
}

interface Grown {
  readonly group: Group<Features>;
  /** The indexes of the groups that it replaces, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The group with the surrounding gaps whose merging saves most; undefined when merging saves nothing. */
function grown(groups: readonly Group<Features>[], index: number, costs: UnitCosts): Grown | undefined {
  const group = groups[index];
  if (group === undefined || group.source.length === 0 || group.target.length === 0) return undefined;
  let best: Grown | undefined;
  let gain = 0;
  for (const gap of ['missing', 'extra'] as const) {
    if ((gap === 'missing' ? group.target : group.source).length > 1) continue;
    const [before, after] = [reach(groups, index, -1, gap), reach(groups, index, 1, gap)];
    for (let start = index - before; start <= index; start++) {
      for (let end = index + 1; end <= index + 1 + after; end++) {
        if (end - start === 1) continue;
        const taken = groups.slice(start, end);
        const whole = {
          relation: gap === 'missing' ? ('merge' as const) : ('split' as const),
          source: taken.flatMap(({ source }) => source),
          target: taken.flatMap(({ target }) => target),
        };
        const apart = taken.reduce((sum, one) => sum + costOf(one, costs), 0);
        const saved = apart - costOf(whole, costs);
        if (saved > gain) [best, gain] = [{ group: whole, start, end }, saved];
      }
    }
  }
  return best;
}

/** The number of gaps of one kind directly before or after a group. */
function reach(groups: readonly Group<Features>[], index: number, step: 1 | -1, gap: 'missing' | 'extra'): number {
  let count = 0;
  while (count < REACH && groups[index + step * (count + 1)]?.relation === gap) count++;
  return count;
}

function costOf({ source, target }: Group<Features>, costs: UnitCosts): number {
  if (source.length === 0 || target.length === 0) return [...source, ...target].reduce((sum, unit) => sum + costs.gap(unit), 0);
  return costs.group(source, target);
}
