import { landmarksOf } from '../align/landmarks.ts';

/** The lines that two texts have in common, as indexes. */
export interface CommonLines {
  /** The line of the source by the line of the target. */
  readonly source: ReadonlyMap<number, number>;
  /** The line of the target by the line of the source. */
  readonly target: ReadonlyMap<number, number>;
}

/** The weight of an unchanged line, which is more certain to be the counterpart than a translated one. */
const EXACT = 2;
/** In pairs of lines: what is longer is divided at the lines that stand once in both texts. */
const MOST_PAIRS = 1_000_000;

/**
 * The common subsequence of two lists of lines with the highest weight. A diff library finds the longest one instead, in which
 * translated and unchanged lines have the same weight.
 */
export function commonLines<Line extends { readonly raw: string }>(
  source: readonly Line[],
  target: readonly Line[],
  same: (a: Line, b: Line) => boolean,
): CommonLines {
  const pairs: IndexPair[] = [];
  const isLong = source.length * target.length > MOST_PAIRS;
  const cuts = isLong ? landmarksOf(source, target, ({ raw }) => raw) : [];
  let [i, j] = [0, 0];
  for (const cut of [...cuts, undefined]) {
    const own = commonPairs(source.slice(i, cut?.source), target.slice(j, cut?.target), same);
    for (const [a, b] of own) pairs.push([i + a, j + b]);
    if (cut === undefined) break;
    pairs.push([cut.source, cut.target]);
    [i, j] = [cut.source + 1, cut.target + 1];
  }
  return { source: new Map(pairs.map(([a, b]) => [b, a])), target: new Map(pairs) };
}

type IndexPair = readonly [source: number, target: number];

function commonPairs<Line extends { readonly raw: string }>(
  source: readonly Line[],
  target: readonly Line[],
  same: (a: Line, b: Line) => boolean,
): readonly IndexPair[] {
  if (source.length * target.length > MOST_PAIRS) {
    // Nothing divides them, so each line is compared with the one in its place.
    return source.flatMap((line, index): readonly IndexPair[] => {
      const other = target[index];
      return other !== undefined && (line.raw === other.raw || same(line, other)) ? [[index, index]] : [];
    });
  }
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
  const pairs: IndexPair[] = [];
  for (let [i, j] = [0, 0]; i < source.length && j < target.length;) {
    if (paired(i, j) > 0 && paired(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
