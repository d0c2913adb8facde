/** Minimum-cost alignment of two sequences over the steps 1-1, 1-0, 0-1, 1-2 and 2-1, after Gale and Church (1993). */
import { type Landmark, landmarksOf } from './landmarks.ts';

/** The costs of an alignment, none of them negative. A cost of `limit` or more need not be exact, only not below the limit. */
export interface Costs<Unit> {
  /** The cost of a unit without a counterpart. */
  gap(unit: Unit): number;
  match(source: Unit, target: Unit, limit?: number): number;
  /** The cost of aligning one unit with two; Infinity when that is not allowed. */
  split(source: Unit, targets: readonly [Unit, Unit], limit?: number): number;
  merge(sources: readonly [Unit, Unit], target: Unit, limit?: number): number;
  /** The part of a unit that its counterpart shares, if it is distinctive enough for a landmark. */
  mark?(unit: Unit): string | undefined;
}

/** The numbers of units that a step consumes on each side, from the start of both sequences. */
export interface Step {
  readonly source: 0 | 1 | 2;
  readonly target: 0 | 1 | 2;
}

/** Gaps come first, because their costs are the fastest to compute and limit those of the other steps. */
const STEPS = [
  { source: 1, target: 0 },
  { source: 0, target: 1 },
  { source: 1, target: 1 },
  { source: 1, target: 2 },
  { source: 2, target: 1 },
] as const satisfies readonly Step[];

/**
 * In units: the first half width of the band around the diagonal. Most translations are complete, and time grows with the band.
 */
const NARROW = 6;
/** In units: with gaps on both sides, a better path may be outside a band narrower than this. */
const WIDE = 48;
/** In units: the length of a sequence from which a wide band is too slow. */
const LONG = 100;
/** In cells: a band as wide as both sequences has no more up to 380 units a side. Longer ones get a narrower band, so time grows with length. */
const MOST_CELLS = 300_000;

/**
 * Finds the alignment of minimum cost in a band around the diagonal, which grows as needed, up to `MOST_CELLS`. When much is missing from a long
 * sequence, the path is far from the diagonal, so the parts between landmarks are aligned separately.
 */
export function alignSequences<Unit>(source: readonly Unit[], target: readonly Unit[], costs: Costs<Unit>): readonly Step[] {
  const known = shortSteps(source, target, costs);
  if (known !== undefined) return known;
  const all = Math.max(source.length, target.length);
  // The bands of neighbouring rows must overlap, so the band is wider when the target is longer.
  const least = NARROW + Math.ceil(target.length / Math.max(1, source.length));
  const most = Math.max(least, Math.floor(MOST_CELLS / (2 * (source.length + 1))));
  for (let half = least; ; half = Math.min(most, half * 4)) {
    const { steps, distance } = alignInBand(source, target, costs, half);
    const missing = steps.some((step) => step.target === 0);
    const extra = steps.some((step) => step.source === 0);
    const doubtful = distance + 2 > half || (missing && extra && half < WIDE);
    if (half >= Math.min(all, most) || !doubtful) return steps;
    const landmarks = half === least && all > LONG ? landmarksOf(source, target, (unit) => costs.mark?.(unit)) : [];
    const cuts = landmarks.filter((cut) => cut.source + cut.target > 0);
    if (cuts.length > 0) return alignBetween(cuts, source, target, costs);
  }
}

const [MISSING, EXTRA, MATCH] = STEPS;

/** The steps where one side has no unit, or both have one: most sequences, which need no band. */
function shortSteps<Unit>(source: readonly Unit[], target: readonly Unit[], costs: Costs<Unit>): readonly Step[] | undefined {
  if (target.length === 0) return source.map(() => MISSING);
  if (source.length === 0) return target.map(() => EXTRA);
  const [a, b] = [source[0], target[0]];
  if (source.length > 1 || target.length > 1 || a === undefined || b === undefined) return undefined;
  const apart = costs.gap(b) + costs.gap(a);
  return costs.match(a, b, apart) < apart ? [MATCH] : [EXTRA, MISSING];
}

function alignBetween<Unit>(
  cuts: readonly Landmark[],
  source: readonly Unit[],
  target: readonly Unit[],
  costs: Costs<Unit>,
): readonly Step[] {
  return [{ source: 0, target: 0 }, ...cuts].flatMap((from, index) => {
    const to = cuts[index];
    return alignSequences(source.slice(from.source, to?.source), target.slice(from.target, to?.target), costs);
  });
}

/** The best path within `half` columns of the diagonal, and its largest distance from the diagonal. */
function alignInBand<Unit>(
  source: readonly Unit[],
  target: readonly Unit[],
  costs: Costs<Unit>,
  half: number,
): { readonly steps: readonly Step[]; readonly distance: number } {
  const [n, m] = [source.length, target.length];
  const width = 2 * half + 1;
  // Row i has the cells j = center(i) - half … center(i) + half.
  const centers = Int32Array.from({ length: n + 1 }, (_, i) => (n === 0 ? 0 : Math.round((i * m) / n)));
  const center = (i: number) => centers[i] ?? 0;
  const total = new Float64Array((n + 1) * width).fill(Infinity);
  const chosen = new Int8Array((n + 1) * width).fill(-1);
  const cell = (i: number, j: number) => {
    const column = j - center(i) + half;
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  total[cell(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = Math.max(0, center(i) - half); j <= Math.min(m, center(i) + half); j++) {
      const here = cell(i, j);
      for (let index = 0; index < STEPS.length; index++) {
        const step = STEPS[index];
        if (step === undefined) continue;
        const from = cell(i - step.source, j - step.target);
        const before = from < 0 ? Infinity : (total[from] ?? Infinity);
        const limit = (total[here] ?? Infinity) - before;
        if (before === Infinity || limit <= 0) continue;
        const cost = stepCost(step, i, j, limit);
        if (cost < limit) {
          total[here] = before + cost;
          chosen[here] = index;
        }
      }
    }
  }
  const steps: Step[] = [];
  let distance = 0;
  for (let [i, j] = [n, m]; i > 0 || j > 0;) {
    const step = STEPS[chosen[cell(i, j)] ?? -1];
    if (step === undefined) throw new Error('the alignment left its band');
    distance = Math.max(distance, Math.abs(j - center(i)));
    steps.push(step);
    i -= step.source;
    j -= step.target;
  }
  return { steps: steps.reverse(), distance };

  function stepCost(step: Step, i: number, j: number, limit: number): number {
    const [a, b] = [source[i - 1], target[j - 1]];
    if (step.target === 0) return a === undefined ? Infinity : costs.gap(a);
    if (step.source === 0) return b === undefined ? Infinity : costs.gap(b);
    if (a === undefined || b === undefined) return Infinity;
    if (step.target === 2) {
      const before = target[j - 2];
      return before === undefined ? Infinity : costs.split(a, [before, b], limit);
    }
    if (step.source === 2) {
      const before = source[i - 2];
      return before === undefined ? Infinity : costs.merge([before, a], b, limit);
    }
    return costs.match(a, b, limit);
  }
}
