/** A longest run of values, not necessarily neighbours, whose ranks increase; found in n log n steps. */
export function increasingRun<Value>(values: readonly Value[], rankOf: (value: Value) => number): readonly Value[] {
  interface Link {
    readonly value: Value;
    readonly rank: number;
    readonly before: Link | undefined;
  }
  // ends[k] is the run of k + 1 values with the smallest last rank.
  const ends: Link[] = [];
  for (const value of values) {
    const rank = rankOf(value);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.rank ?? Infinity) < rank) low = middle + 1;
      else high = middle;
    }
    ends[low] = { value, rank, before: ends[low - 1] };
  }
  const run: Value[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) run.push(link.value);
  return run.reverse();
}
