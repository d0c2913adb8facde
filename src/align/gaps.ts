import { type Range, rangesOf } from '../text/range.ts';
import type { AlignedPair, Unit } from './alignment.ts';

/** Neighbouring units without a counterpart: `missing` on the target side, `extra` there, or both at one place. */
export interface Gap {
  readonly missing: readonly Unit[];
  readonly extra: readonly Unit[];
  /** The empty range in the target where the first missing unit should be; absent when nothing is missing. */
  readonly inTarget?: Range;
  /** The empty range in the source where the first extra unit would be; absent when nothing is extra. */
  readonly inSource?: Range;
  /** False when another way to pair the units around would have no gap here. */
  readonly certain: boolean;
}

/**
 * The gaps among some pairs, in their order; neighbouring units without a counterpart are one gap. Tags are not among them: what
 * they hold are blocks of their own.
 */
export function gapsOf(pairs: readonly AlignedPair[]): readonly Gap[] {
  const gaps: { missing: Unit[]; extra: Unit[]; inTarget?: Range; inSource?: Range; certain: boolean }[] = [];
  let open = false;
  for (const { relation, certainty, source, target, gap: place } of pairs) {
    if ([...source, ...target].every(({ kind }) => kind === 'tag')) continue;
    if (place === undefined) {
      open = false;
      continue;
    }
    if (!open) gaps.push({ missing: [], extra: [], certain: true });
    open = true;
    const gap = gaps.at(-1);
    if (gap !== undefined && certainty === 'likely') gap.certain = false;
    gap?.missing.push(...source);
    gap?.extra.push(...target);
    if (relation === 'missing' && gap !== undefined) gap.inTarget ??= place;
    if (relation === 'extra' && gap !== undefined) gap.inSource ??= place;
  }
  return gaps;
}

/** The ranges to claim in a finding about a gap: its units and their empty places on the other side. */
export function claimsOf({ missing, extra, inTarget, inSource }: Gap): readonly Range[] {
  return rangesOf([...missing, ...extra]).concat(inTarget ?? [], inSource ?? []);
}

/** The same of a pair, which may be no gap. */
export function claimsOfPair({ source, target, gap }: AlignedPair): readonly Range[] {
  return [...rangesOf([...source, ...target]), ...(gap ? [gap] : [])];
}

/** The part of a gap before its first heading on either side. */
export function beforeHeadings(gap: Gap): Gap {
  return { ...gap, missing: untilHeading(gap.missing), extra: untilHeading(gap.extra) };
}

function untilHeading(units: readonly Unit[]): readonly Unit[] {
  const heading = units.findIndex(({ kind }) => kind === 'heading');
  return heading < 0 ? units : units.slice(0, heading);
}
