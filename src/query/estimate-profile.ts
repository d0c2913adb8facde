import { type Alignment, leafPairs } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import { type Config, defaultConfig } from '../config/config.ts';
import { type Profile, type TextKind, usualProfile } from '../language/profile.ts';
import type { Builtins } from '../project/builtins.ts';
import { Selection, type SelectionRequest } from '../run/selection.ts';
import { memoize } from '../text/memoize.ts';
import { proseOf } from '../translation/prose.ts';
import { openTranslations } from './open-translations.ts';

/** The number of pairs that an estimate needs; with fewer, the default ratio of the languages is better. */
const ENOUGH = 30;
/** In UTF-16 units: shorter source texts are not used for estimates. */
const SHORTEST: Readonly<Record<TextKind, number>> = { paragraph: 80, heading: 8, cell: 8 };

export interface EstimatedProfile extends Profile {
  /** The number of pairs behind each estimate; a kind with fewer than 30 keeps the default ratio. */
  readonly pairs: Readonly<Record<TextKind, number>>;
}

/** Estimates the profile of the files of a run, in the form that a config has it, with the number of pairs used. */
export async function readProfile(request: SelectionRequest, builtins: Builtins): Promise<EstimatedProfile> {
  const { files, project } = await Selection.find(request, builtins);
  const alignments: Alignment[] = [];
  let usual: Profile | undefined;
  const withUsual = memoize((config: Config, profile: Profile): Config => ({
    ...config,
    forLanguages: (languages) => ({ ...config.forLanguages(languages), profile }),
  }));
  for (const selected of files.values()) {
    usual ??= usualProfile(selected.settings.languages);
    // A profile in the config would bias the estimate through the alignment.
    const settings = project.under(withUsual(selected.settings.config, usual), selected.file.absolute);
    for (const document of openTranslations([{ ...selected, settings }])) alignments.push(...document.alignments);
  }
  return estimateProfile(alignments, usual ?? usualProfile(defaultConfig(request.cwd).languages));
}

/** Estimates each ratio as the median over the pairs that are aligned one to one. */
export function estimateProfile(alignments: readonly Alignment[], usual: Profile): EstimatedProfile {
  const ratios: Record<TextKind, number[]> = { paragraph: [], heading: [], cell: [] };
  for (const { pairs } of alignments) {
    for (const { relation, source, target } of leafPairs(pairs)) {
      const [a, b] = [source.flatMap(textsOf)[0], target.flatMap(textsOf)[0]];
      if (relation !== 'match' || a === undefined || b === undefined || a.kind !== b.kind || a.kind === 'tag') continue;
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
