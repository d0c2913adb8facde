/** Units of two sequences that stand beside each other whatever surrounds them: what one says, no other unit of its side says. */
import { increasingRun } from '../text/increasing-run.ts';

/** The indices of a unit and of its counterpart. */
export interface Landmark {
  readonly source: number;
  readonly target: number;
}

/** The landmarks in the order of both sides; `markOf` gives what a unit and its translation have in common, if it tells them. */
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

/** Where each mark stands, in the order of the text; undefined for one that stands in several places. */
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
