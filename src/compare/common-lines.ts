/** The lines that two texts have in common, as indexes. */
export interface CommonLines {
  /** The line of the source by the line of the target. */
  readonly source: ReadonlyMap<number, number>;
  /** The line of the target by the line of the source. */
  readonly target: ReadonlyMap<number, number>;
}

/** The weight of an unchanged line, which is more certain to be the counterpart than a translated one. */
const EXACT = 2;

/**
 * The common subsequence of two lists of lines with the highest weight. A diff library finds the longest one instead, in which
 * translated and unchanged lines have the same weight.
 */
export function commonLines<Line extends { readonly raw: string }>(
  source: readonly Line[],
  target: readonly Line[],
  same: (a: Line, b: Line) => boolean,
): CommonLines {
  const rows = Array.from({ length: source.length + 1 }, () => new Uint16Array(target.length + 1));
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  const weights = source.map((a) => target.map((b) => (a.raw === b.raw ? EXACT : same(a, b) ? 1 : 0)));
  const paired = (i: number, j: number) => {
    const weight = weights[i]?.[j] ?? 0;
    return weight > 0 ? at(i + 1, j + 1) + weight : 0;
  };
  for (let i = source.length - 1; i >= 0; i--) {
    for (let j = target.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row !== undefined) row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < source.length && j < target.length;) {
    if (paired(i, j) > 0 && paired(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { source: new Map(pairs.map(([i, j]) => [j, i])), target: new Map(pairs) };
}
