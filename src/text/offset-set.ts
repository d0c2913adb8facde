import type { Offsets } from './offsets.ts';

/** Many stretches of one string, in any order, which tell in O(log n) whether one of them contains or overlaps another stretch. */
export class OffsetSet {
  readonly #starts: readonly number[];
  /** The furthest end of the stretches up to each one, in the order of their starts. */
  readonly #reaches: readonly number[];

  constructor(stretches: readonly Offsets[]) {
    const sorted = stretches.toSorted((a, b) => a.start - b.start);
    let reach = -Infinity;
    this.#starts = sorted.map(({ start }) => start);
    this.#reaches = sorted.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** Does one of them contain a stretch, or equal it? */
  contains({ start, end }: Offsets): boolean {
    return this.#reachOf(countUpTo(this.#starts, start)) >= end;
  }

  /** Does one of them have a UTF-16 unit of a stretch? */
  overlaps({ start, end }: Offsets): boolean {
    return this.#reachOf(countUpTo(this.#starts, end - 1)) > start;
  }

  #reachOf(count: number): number {
    return this.#reaches[count - 1] ?? -Infinity;
  }
}

/** How many of some ascending numbers are not above a limit. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
