import type { Range } from '../text/range.ts';
import type { AlignedPair, Unit } from './alignment.ts';

/** Neighbouring units without a counterpart: missing on the target side, extra there, or both at one place. */
export interface Gap {
  readonly missing: readonly Unit[];
  readonly extra: readonly Unit[];
  /** Where the first missing unit should stand in the target; empty. Absent when nothing is missing. */
  readonly inTarget?: Range;
  /** Where the first extra unit would stand in the source; empty. Absent when nothing is extra. */
  readonly inSource?: Range;
}

/** The gaps among some pairs, as long as they can be, in the order of the pairs. */
export function gapsOf(pairs: readonly AlignedPair[]): readonly Gap[] {
  const gaps: { missing: Unit[]; extra: Unit[]; inTarget?: Range; inSource?: Range }[] = [];
  let open = false;
  for (const { relation, source, target, gap: place } of pairs) {
    if (place === undefined) {
      open = false;
      continue;
    }
    if (!open) gaps.push({ missing: [], extra: [] });
    open = true;
    const gap = gaps.at(-1);
    gap?.missing.push(...source);
    gap?.extra.push(...target);
    if (relation === 'missing' && gap !== undefined) gap.inTarget ??= place;
    if (relation === 'extra' && gap !== undefined) gap.inSource ??= place;
  }
  return gaps;
}

/** What a gap explains: its units and the places where they should stand. */
export function claimsOf({ missing, extra, inTarget, inSource }: Gap): readonly Range[] {
  return [...missing, ...extra].map(({ range }) => range).concat(inTarget ?? [], inSource ?? []);
}

/** What of a gap stands before its first heading on either side. */
export function beforeHeadings(gap: Gap): Gap {
  return { ...gap, missing: untilHeading(gap.missing), extra: untilHeading(gap.extra) };
}

function untilHeading(units: readonly Unit[]): readonly Unit[] {
  const heading = units.findIndex(({ kind }) => kind === 'heading');
  return heading < 0 ? units : units.slice(0, heading);
}
