/** Finds the mirrors of a project without a config, by the paths of its pages and a look at some of their texts. */
import { byPath } from '../text/by-path.ts';
import { countsOf } from '../text/counts.ts';
import { realPath } from '../text/observations.ts';
import { IgnoreRules } from '../discover/ignore-rules.ts';
import { walk } from '../discover/walk.ts';
import { defaultLanguages } from '../language/languages.ts';
import { type MirrorSetting, patternsOf } from '../layout/mirrored/family-patterns.ts';
import { type PagePair, type PairFamily, pairFamilies } from '../layout/mirrored/pair-families.ts';
import { folded, spellingsOf } from '../layout/mirrored/path-languages.ts';
import { judgeFamily } from './judge-family.ts';

/** Mirrors with their languages as a config has them. */
export interface MirrorSettings {
  readonly languages: { readonly source: string; readonly target: (string | { code: string; name: string })[] };
  readonly mirrors: MirrorSetting[];
}

/** Pages that look like translations, and why they were not taken for such. */
export interface Doubtful extends MirrorSettings {
  readonly pairs: number;
  readonly example: { readonly source: string; readonly target: string };
  readonly reason: 'few' | 'names' | 'text' | 'source';
}

/** What was found in a folder. Plain data, which workers are sent. */
export interface FoundMirrors {
  readonly settings: MirrorSettings | undefined;
  /** By mirror, the number of pairs by the name of the language. */
  readonly counts: readonly ReadonlyMap<string, number>[];
  readonly doubtful: readonly Doubtful[];
}

/** So many folders are looked through: a project has fewer, a home folder more. */
const MOST_FOLDERS = 20_000;
/** So many kinds of pages are told that were not taken for translations, those with the most pairs. */
const MOST_DOUBTFUL = 3;
/** Fewer pairs of one shape may be a chance. */
export const LEAST_PAIRS = 3;

/** Undefined when the folder is too large to look through. */
export function findMirrors(root: string): FoundMirrors | undefined {
  const found = walk({ path: '.', absolute: root, real: realPath(root) }, IgnoreRules.above(root, root, []), MOST_FOLDERS);
  if (!found.complete) return undefined;
  const paths = found.files.sort(byPath).map(({ path }) => path);
  const taken: PairFamily[] = [];
  const doubtful: Doubtful[] = [];
  const targets = new Set<string>();
  for (const family of pairFamilies(paths)) {
    const open = family.pairs.filter(({ target }) => !targets.has(target));
    if (open.length === 0 || open.some(({ target, source }) => /[{}]/.test(target + source))) continue;
    const { names, hasSources } = judgeFamily(root, { pairs: open });
    const pairs = open.filter(({ name }) => names.has(name));
    const reason = reasonAgainst(family, pairs, hasSources);
    if (reason !== undefined) {
      const shown = pairs.length > 0 ? pairs : open;
      const [example] = shown;
      // Some words are codes of languages; where they have some pages by chance there is nothing to tell.
      if (example !== undefined && (reason !== 'text' || shown.length >= LEAST_PAIRS)) {
        doubtful.push({ ...settingsOf([{ ...family, pairs: shown }], paths), pairs: shown.length, example, reason });
      }
      continue;
    }
    taken.push({ ...family, pairs });
    for (const { target } of pairs) targets.add(target);
  }
  return {
    settings: taken.length === 0 ? undefined : settingsOf(taken, paths),
    counts: taken.map(({ pairs }) => countsOf(pairs.map((pair) => pair.name).sort())),
    doubtful: doubtful.filter(({ example }) => !targets.has(example.target)).slice(0, MOST_DOUBTFUL),
  };
}

function reasonAgainst({ shape }: PairFamily, pairs: readonly PagePair[], hasSources: boolean): Doubtful['reason'] | undefined {
  if (pairs.length === 0) return 'text';
  if (!hasSources) return 'source';
  if (shape.kind === 'dashed suffix') return 'names';
  return pairs.length < LEAST_PAIRS ? 'few' : undefined;
}

/** The settings of a config that has these families. */
function settingsOf(families: readonly PairFamily[], paths: readonly string[]): MirrorSettings {
  const codes = new Map<string, string | { code: string; name: string }>();
  for (const { name, language } of families.flatMap(({ pairs }) => pairs)) {
    const { code } = language;
    codes.set(folded(name), spellingsOf(code).includes(name) ? code : { code, name });
  }
  const isTaken = (name: string) => codes.has(folded(name));
  return {
    languages: {
      source: defaultLanguages.source,
      target: [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, language]) => language),
    },
    mirrors: families.map((family) => patternsOf(family, isTaken, paths)),
  };
}
