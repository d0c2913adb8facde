import type { Range } from '../text/range.ts';
import { type AlignedPair, type Unit, withChildren } from './alignment.ts';

/** A list, quotation or footnote of the target that lacks what stands right behind it. */
export interface TornContainer {
  readonly container: Unit;
  /** The units inside the source that have no counterpart inside the target. */
  readonly missing: readonly Unit[];
  /** The blocks behind the container in the target, which the source does not have there. */
  readonly outside: readonly Unit[];
  /** Where the missing units should be, or all that may be paired wrongly because of them. */
  readonly places: readonly Range[];
}

const CONTAINERS: ReadonlySet<Unit['kind']> = new Set(['list', 'quote', 'footnote-definition']);
const OUTSIDE: ReadonlySet<Unit['kind']> = new Set(['paragraph', 'code-block', 'list', 'quote', 'table']);

/** The containers in a sequence of pairs whose last units fell out, as they do when their indent is lost. */
export function tornContainers(pairs: readonly AlignedPair[]): readonly TornContainer[] {
  return pairs.flatMap(({ source: [source], target: [container], children }, index): readonly TornContainer[] => {
    if (source === undefined || container === undefined || source.kind !== container.kind || !CONTAINERS.has(source.kind))
      return [];
    const gaps = withChildren(children).filter(({ relation }) => relation === 'missing');
    const end = pairs.findIndex((pair, other) => other > index && pair.relation !== 'extra');
    const outside = pairs.slice(index + 1, end < 0 ? pairs.length : end).flatMap(({ target }) => target);
    const missing = gaps.flatMap((gap) => gap.source);
    if (missing.length === 0 || outside.length === 0 || !outside.every(({ kind }) => OUTSIDE.has(kind))) return [];
    // What fell out was at the end of the container; or it stands between two parts of it, whose units are paired as they come.
    const divided = outside.some(({ kind }) => kind === container.kind);
    const last = withChildren(children).findLast((pair) => pair.children.length === 0);
    if (last?.relation !== 'missing' && !divided) return [];
    const places = divided ? [source.range, container.range] : gaps.flatMap(({ gap }) => gap ?? []);
    return [{ container, missing, outside, places }];
  });
}
