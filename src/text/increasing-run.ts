/**
 * A longest subsequence of values in which each may follow the one before, in O(n log n).
 * @param mayFollow an order of the values, strict or not
 */
export function increasingRun<Value>(
  values: readonly Value[],
  mayFollow: (value: Value, before: Value) => boolean,
): readonly Value[] {
  interface Link {
    readonly value: Value;
    readonly before: Link | undefined;
  }
  // ends[k] is the end of the run of k + 1 values whose last value is the smallest.
  const ends: Link[] = [];
  for (const value of values) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = ends[middle];
      if (end !== undefined && mayFollow(value, end.value)) low = middle + 1;
      else high = middle;
    }
    ends[low] = { value, before: ends[low - 1] };
  }
  const run: Value[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) run.push(link.value);
  return run.reverse();
}
