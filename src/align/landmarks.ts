/** Landmarks: units of two sequences whose marks are equal and unique on their side, so that they match whatever surrounds them. */
import { increasingRun } from '../text/increasing-run.ts';

/** The indexes of a unit and its counterpart. */
export interface Landmark {
  readonly source: number;
  readonly target: number;
}

/**
 * The landmarks in the order of both sides. `markOf` returns the part of a unit that its translation shares, if it is distinctive.
 */
export function landmarksOf<Unit>(
  source: readonly Unit[],
  target: readonly Unit[],
  markOf: (unit: Unit) => string | undefined,
): readonly Landmark[] {
  const targets = placesByMark(target, markOf);
  const both = [...placesByMark(source, markOf)].flatMap(([mark, place]): readonly Landmark[] => {
    const counterpart = targets.get(mark);
    return place === undefined || counterpart === undefined ? [] : [{ source: place, target: counterpart }];
  });
  return increasingRun(both, (landmark, before) => landmark.target > before.target);
}

/** The index of each mark, in the order of the text; undefined for a mark with several places. */
function placesByMark<Unit>(
  units: readonly Unit[],
  markOf: (unit: Unit) => string | undefined,
): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [place, unit] of units.entries()) {
    const mark = markOf(unit);
    if (mark !== undefined) places.set(mark, places.has(mark) ? undefined : place);
  }
  return places;
}
