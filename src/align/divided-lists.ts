import type { List } from '../translation/ast.ts';
import type { AlignedPair, Unit } from './alignment.ts';

/** A list of one side that is several lists on the other, with what stands inside its items between them. */
export interface DividedList {
  readonly list: List;
  /** The side that has it in one. */
  readonly side: 'source' | 'target';
  /** The lists of the other side and what stands between them. */
  readonly parts: readonly Unit[];
}

/** In lists: of two, one is torn off the other. */
const FEWEST = { source: 3, target: 2 };
/** The share of the items that the parts have at least. */
const SHARE = 0.6;

/** The divided lists in a sequence of pairs. One of the parts is paired with the whole, the others with nothing. */
export function dividedLists(pairs: readonly AlignedPair[]): readonly DividedList[] {
  return pairs.flatMap(({ source: [source], target: [target] }, index): readonly DividedList[] => {
    if (source?.kind !== 'list' || target?.kind !== 'list') return [];
    const [inTarget, inSource] = [around(pairs, index, 'extra'), around(pairs, index, 'missing')];
    if (isDivided(source, [target, ...inTarget], FEWEST.source))
      return [{ list: source, side: 'source', parts: inOrder([target, ...inTarget]) }];
    if (isDivided(target, [source, ...inSource], FEWEST.target))
      return [{ list: target, side: 'target', parts: inOrder([source, ...inSource]) }];
    return [];
  });
}

/** A list with numbers is no part of one without them, but may stand inside its items. */
function isDivided({ items, ordered }: List, parts: readonly Unit[], fewest: number): boolean {
  const lists = parts.flatMap((unit) => (unit.kind === 'list' && unit.ordered === ordered ? [unit] : []));
  const count = lists.reduce((sum, list) => sum + list.items.length, 0);
  return lists.length >= fewest && count <= items.length && count >= items.length * SHARE;
}

/** The units right before and behind a pair that only one side has. */
function around(pairs: readonly AlignedPair[], index: number, relation: 'missing' | 'extra'): readonly Unit[] {
  const start = pairs.findLastIndex((pair, other) => other < index && pair.relation !== relation);
  const end = pairs.findIndex((pair, other) => other > index && pair.relation !== relation);
  const own = [...pairs.slice(start + 1, index), ...pairs.slice(index + 1, end < 0 ? pairs.length : end)];
  return own.flatMap((pair) => (relation === 'extra' ? pair.target : pair.source)).filter(({ kind }) => kind !== 'tag');
}

function inOrder(units: readonly Unit[]): readonly Unit[] {
  return [...units].sort((a, b) => a.range.start - b.range.start);
}
