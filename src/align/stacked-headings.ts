/** Headings with nothing between them, of which the other side has one: the one of its level, rather than the one beside its texts. */
import { sharedAnchors } from './cost.ts';
import type { Features } from './features.ts';
import type { Group } from './groups.ts';

/**
 * Where a text left out a heading that stands right under another one, or has such a heading too many, the one that both sides have
 * has the same level on both.
 * @param groups in the order of both sides
 */
export function pairStackedHeadings(groups: readonly Group<Features>[]): readonly Group<Features>[] {
  const paired = [...groups];
  for (const [index, pair] of groups.entries()) {
    const gap = paired[index - 1];
    if (gap === undefined || pair.relation !== 'match' || (gap.relation !== 'missing' && gap.relation !== 'extra')) continue;
    const [side, other] = gap.relation === 'missing' ? (['source', 'target'] as const) : (['target', 'source'] as const);
    const [upper, lower, facing] = [depthOf(gap[side]), depthOf(pair[side]), depthOf(pair[other])];
    if (upper === undefined || upper !== facing || lower === undefined || lower <= upper || shareNames(pair)) continue;
    paired[index - 1] = { ...pair, [side]: gap[side] };
    paired[index] = { ...gap, [side]: pair[side] };
  }
  return paired;
}

/** Do the headings of a pair name the same code, number or address? Then they belong together whatever their levels. */
function shareNames({ source: [a], target: [b] }: Group<Features>): boolean {
  return a !== undefined && b !== undefined && sharedAnchors(a, b) > 0;
}

/** The depth of a heading that stands for itself. */
function depthOf([unit, ...others]: readonly Features[]): number | undefined {
  return others.length === 0 && unit?.unit.kind === 'heading' ? unit.unit.depth : undefined;
}
