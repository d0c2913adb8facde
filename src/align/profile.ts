import type { Languages } from '../language/languages.ts';
import { proseOf } from '../section/prose.ts';
import { type Alignment, leafPairs } from './alignment.ts';
import { textsOf } from './units.ts';

/** The kinds of text whose lengths are estimated apart. */
type TextKind = 'paragraph' | 'heading' | 'cell';

/** What is estimated for a language pair, once for a project. */
export interface Profile {
  /** Characters of a translation for one of its source. */
  readonly lengthRatio: Readonly<Record<TextKind, number>>;
}

/** How many pairs an estimate needs; fewer say less than the languages' usual ratio. */
const ENOUGH = 30;
/** Characters of source below which a text says nothing about lengths. */
const SHORTEST: Readonly<Record<TextKind, number>> = { paragraph: 80, heading: 8, cell: 8 };

/** The profile of a project that has none of its own. */
export function usualProfile({ source, target }: Languages): Profile {
  const ratio = target.relativeLength / source.relativeLength;
  return { lengthRatio: { paragraph: ratio, heading: ratio, cell: ratio } };
}

export interface EstimatedProfile extends Profile {
  /** How many pairs each estimate rests on; a kind with fewer than 30 keeps the usual ratio. */
  readonly pairs: Readonly<Record<TextKind, number>>;
}

/** The median ratio of the pairs that match one to one. */
export function estimateProfile(alignments: readonly Alignment[], usual: Profile): EstimatedProfile {
  const ratios: Record<TextKind, number[]> = { paragraph: [], heading: [], cell: [] };
  for (const { pairs, section } of alignments) {
    for (const { relation, source, target } of leafPairs(pairs)) {
      const [a, b] = [source.flatMap(textsOf)[0], target.flatMap(textsOf)[0]];
      if (relation !== 'match' || a === undefined || b === undefined || a.kind !== b.kind) continue;
      const [from, to] = [proseOf(section.text, a).length, proseOf(section.text, b).length];
      if (from >= SHORTEST[a.kind] && to > 0) ratios[a.kind].push(to / from);
    }
  }
  const estimate = (kind: TextKind) => (ratios[kind].length < ENOUGH ? usual.lengthRatio[kind] : median(ratios[kind]));
  return {
    lengthRatio: { paragraph: estimate('paragraph'), heading: estimate('heading'), cell: estimate('cell') },
    pairs: { paragraph: ratios.paragraph.length, heading: ratios.heading.length, cell: ratios.cell.length },
  };
}

function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;
  return Number(middle.toFixed(3));
}
