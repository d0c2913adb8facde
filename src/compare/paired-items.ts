import type { FrontMatterValue } from '../translation/front-matter.ts';

type Item = FrontMatterValue;

/** The items of a list of the source, each with that of the target, and those without one. */
export interface PairedItems {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly missing: readonly Item[];
}

/** In items: longer lists are paired in their order. */
const MOST = 100;

/**
 * Pairs the items of two lists. What has no equal on the other side is paired in order: all of it where both lists are equally long,
 * otherwise what shares a value, since the lost one may be any.
 * @param same are two values one?
 */
export function pairItems(source: readonly Item[], target: readonly Item[], same: (a: Item, b: Item) => boolean): PairedItems {
  if (Math.max(source.length, target.length) > MOST) return inOrder(source, target);
  const [left, free] = [[...source], [...target]];
  const pairs: (readonly [Item, Item])[] = [];
  const equal = source.length === target.length;
  // Maps whose lists are equally long stay in their places unless nothing in them is equal.
  for (const item of source) {
    const ranked = free.map((other) => ({ other, shared: shared(item, other, same) }));
    const opposite = equal ? target[source.indexOf(item)] : undefined;
    const own = ranked.find(({ other, shared: count }) => other === opposite && count > 0);
    const best =
      own ?? ranked.reduce<(typeof ranked)[number] | undefined>((a, b) => (b.shared > (a?.shared ?? 0) ? b : a), undefined);
    if (best === undefined) continue;
    pairs.push([item, best.other]);
    left.splice(left.indexOf(item), 1);
    free.splice(free.indexOf(best.other), 1);
  }
  const rest = inOrder(left, free);
  return { pairs: [...pairs, ...rest.pairs], missing: rest.missing };
}

function inOrder(source: readonly Item[], target: readonly Item[]): PairedItems {
  const pairs = source.flatMap((item, index) => {
    const other = target[index];
    return other === undefined ? [] : [[item, other] as const];
  });
  return { pairs, missing: source.slice(pairs.length) };
}

/** How many values two items share. */
function shared(a: Item, b: Item, same: (a: Item, b: Item) => boolean): number {
  if (a.kind === 'scalar' && b.kind === 'scalar') return same(a, b) ? 1 : 0;
  if (a.kind === 'list' && b.kind === 'list') return a.items.filter((item, index) => isShared(item, b.items[index], same)).length;
  if (a.kind !== 'map' || b.kind !== 'map') return 0;
  return a.entries.filter(({ key, value }) => isShared(value, b.entries.find((other) => other.key === key)?.value, same)).length;
}

function isShared(a: Item, b: Item | undefined, same: (a: Item, b: Item) => boolean): boolean {
  return b !== undefined && shared(a, b, same) > 0;
}
