/** Pages whose paths look like those of translations, with their sources, in families of one shape. */
import { isMarkdown } from '../file-names.ts';
import { isEnglishName, type PairShape, type PairSignal, signalsIn } from './pair-signals.ts';

/** A page and its source by their paths, relative to the folder that was looked through. */
export interface PagePair extends Pick<PairSignal, 'name' | 'language' | 'rest'> {
  readonly source: string;
  readonly target: string;
}

/** The pairs of a project whose paths are made alike. */
export interface PairFamily {
  readonly shape: PairShape;
  readonly pairs: readonly PagePair[];
  /** The pages that have a place in the shape, but no source there; by their names of languages. */
  readonly unpaired: readonly Pick<PagePair, 'name' | 'rest'>[];
}

/**
 * The families among some files, the likeliest first: by the number of pairs, where the source outside a folder of translations
 * is preferred to the copy of it inside.
 * @param paths relative, with `/`
 */
export function pairFamilies(paths: readonly string[]): readonly PairFamily[] {
  const files = new Map<string, string[]>();
  for (const path of paths.filter(isMarkdown)) {
    const stem = stemOf(path);
    files.set(stem, [...(files.get(stem) ?? []), path]);
  }
  const english = englishNames(files.keys());
  const families = new Map<string, PairFamily & { readonly pairs: PagePair[]; readonly unpaired: PagePair[] }>();
  for (const [stem, targets] of files) {
    for (const { shape, name, language, rest, source } of signalsIn(stem, english)) {
      const key = [...shape.target, ...shape.source].join('\0');
      const family = families.get(key) ?? { shape, pairs: [], unpaired: [] };
      families.set(key, family);
      for (const target of targets) {
        const sources = files.get(source) ?? [];
        const found = sources.find((path) => endingOf(path) === endingOf(target)) ?? sources[0];
        const list = found === undefined ? family.unpaired : family.pairs;
        list.push({ name, language, rest, target, source: found ?? source });
      }
    }
  }
  return [...families.values()]
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.shape.target.join() < b.shape.target.join() ? -1 : 1));
}

function weightOf({ shape, pairs }: PairFamily): number {
  return shape.kind === 'container' ? 2 * pairs.length : pairs.length;
}

/** The names that paths have for English, such as `en` and `en-US`. */
function englishNames(stems: Iterable<string>): readonly string[] {
  const names = new Set<string>();
  for (const stem of stems) {
    for (const part of stem.split('/')) {
      const last = part.slice(part.lastIndexOf('.') + 1);
      if (isEnglishName(last)) names.add(last);
    }
  }
  return [...names].sort();
}

export function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function stemOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}
