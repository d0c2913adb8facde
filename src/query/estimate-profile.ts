import { type Alignment, leafPairs } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import { defaultConfig } from '../config/config.ts';
import { type Profile, type TextKind, usualProfile } from '../language/profile.ts';
import type { Builtins } from '../project/builtins.ts';
import { Selection, type SelectionRequest } from '../run/selection.ts';
import { proseOf } from '../translation/prose.ts';
import { openTranslations } from './open-translations.ts';

/** How many pairs an estimate needs; fewer say less than the languages' usual ratio. */
const ENOUGH = 30;
/** Characters of source below which a text says nothing about lengths. */
const SHORTEST: Readonly<Record<TextKind, number>> = { paragraph: 80, heading: 8, cell: 8 };

export interface EstimatedProfile extends Profile {
  /** How many pairs each estimate rests on; a kind with fewer than 30 keeps the usual ratio. */
  readonly pairs: Readonly<Record<TextKind, number>>;
}

/** The profile of the files of a run, as a config takes it, and how many pairs it rests on. */
export async function readProfile(request: SelectionRequest, builtins: Builtins): Promise<EstimatedProfile> {
  const { files } = await Selection.find(request, builtins);
  const alignments: Alignment[] = [];
  let usual: Profile | undefined;
  for (const selected of files.values()) {
    usual ??= usualProfile(selected.settings.languages);
    // What a config says of lengths would come back out.
    const settings = { ...selected.settings, profile: usual };
    for (const document of openTranslations([{ ...selected, settings }])) alignments.push(...document.alignments);
  }
  return estimateProfile(alignments, usual ?? usualProfile(defaultConfig(request.cwd).languages));
}

/** The median ratio of the pairs that match one to one. */
export function estimateProfile(alignments: readonly Alignment[], usual: Profile): EstimatedProfile {
  const ratios: Record<TextKind, number[]> = { paragraph: [], heading: [], cell: [] };
  for (const { pairs } of alignments) {
    for (const { relation, source, target } of leafPairs(pairs)) {
      const [a, b] = [source.flatMap(textsOf)[0], target.flatMap(textsOf)[0]];
      if (relation !== 'match' || a === undefined || b === undefined || a.kind !== b.kind) continue;
      const [from, to] = [proseOf(a).length, proseOf(b).length];
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
