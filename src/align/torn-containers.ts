import type { Range } from '../text/range.ts';
import { type AlignedPair, type Unit, withChildren } from './alignment.ts';

/** A list, quotation or footnote of the target that lacks what stands right beside it. */
export interface TornContainer {
  readonly container: Unit;
  /** The units inside the source that have no counterpart inside the target. */
  readonly missing: readonly Unit[];
  /** The blocks beside the container in the target, which the source does not have there. */
  readonly outside: readonly Unit[];
  /** Where the missing units should be, or all that may be paired wrongly because of them. */
  readonly places: readonly Range[];
}

const CONTAINERS: ReadonlySet<Unit['kind']> = new Set(['list', 'quote', 'footnote-definition']);
const OUTSIDE: ReadonlySet<Unit['kind']> = new Set(['paragraph', 'code-block', 'list', 'quote', 'table']);

/** The containers in a sequence of pairs some of whose units fell out, as they do when their indent is lost. */
export function tornContainers(pairs: readonly AlignedPair[]): readonly TornContainer[] {
  return pairs.flatMap(({ source: [source], target: [container], children }, index): readonly TornContainer[] => {
    if (source === undefined || container === undefined || source.kind !== container.kind || !CONTAINERS.has(source.kind))
      return [];
    const units = withChildren(children);
    const gaps = units.filter(({ relation }) => relation === 'missing');
    const missing = gaps.flatMap((gap) => gap.source);
    if (missing.length === 0) return [];
    const [before, behind] = [extrasBefore(pairs, index), extrasBehind(pairs, index)];
    // What fell out stands between two parts of the container, of which either may be paired with the whole, or behind it.
    const places = [source.range, container.range];
    const divided = [behind, before].find((extras) => extras.some(({ kind }) => kind === container.kind));
    if (divided !== undefined) return [{ container, missing, outside: divided, places }];
    const last = units.findLast((pair) => pair.children.length === 0);
    if (behind.length === 0 || last?.relation !== 'missing') return [];
    return [{ container, missing, outside: behind, places: gaps.flatMap(({ gap }) => gap ?? []) }];
  });
}

function extrasBehind(pairs: readonly AlignedPair[], index: number): readonly Unit[] {
  const rest = pairs.slice(index + 1);
  const end = rest.findIndex(({ relation }) => relation !== 'extra');
  return ownBlocks(end < 0 ? rest : rest.slice(0, end));
}

function extrasBefore(pairs: readonly AlignedPair[], index: number): readonly Unit[] {
  const start = pairs.findLastIndex(({ relation }, other) => other < index && relation !== 'extra');
  return ownBlocks(pairs.slice(start + 1, index));
}

function ownBlocks(extras: readonly AlignedPair[]): readonly Unit[] {
  const units = extras.flatMap(({ target }) => target);
  return units.every(({ kind }) => OUTSIDE.has(kind)) ? units : [];
}
