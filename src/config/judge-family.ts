import { join } from 'node:path';
import { defaultLanguages, languageOf } from '../language/languages.ts';
import type { PagePair, PairFamily } from '../layout/mirrored/pair-families.ts';
import { isRunningIn, readsAs } from '../spans/reads-as.ts';
import { readSource } from '../text/read.ts';

/** So many pages of a language are read. */
const SAMPLES = 6;

export interface JudgedFamily {
  /** The names of the languages that pages of theirs are written in. */
  readonly names: ReadonlySet<string>;
  /** Are the sources in the language that is translated from? */
  readonly hasSources: boolean;
}

/** Reads some pages of a family: are most in the language that their paths name, and their sources in that of the sources? */
export function judgeFamily(root: string, { pairs }: Pick<PairFamily, 'pairs'>): JudgedFamily {
  const source = languageOf(defaultLanguages.source);
  if (source === undefined) return { names: new Set(), hasSources: false };
  const read = (path: string): string => {
    const file = readSource(join(root, path), path);
    return file.kind === 'text' ? file.source.text : '';
  };
  const names = [...byName(pairs)].flatMap(([name, own]) => {
    const votes = sample(own).map(({ target, source: from, language }) => {
      const text = read(target);
      // A copy of its source stands in for a translation, and says nothing of the others.
      return text === read(from) ? undefined : readsAs(text, language, source);
    });
    return isMost(votes) ? [name] : [];
  });
  const sources = [...new Set(pairs.map((pair) => pair.source))];
  return { names: new Set(names), hasSources: isMost(sample(sources).map((path) => isRunningIn(read(path), source))) };
}

function byName(pairs: readonly PagePair[]): ReadonlyMap<string, readonly PagePair[]> {
  const groups = new Map<string, PagePair[]>();
  for (const pair of pairs) groups.set(pair.name, [...(groups.get(pair.name) ?? []), pair]);
  return groups;
}

function isMost(votes: readonly (boolean | undefined)[]): boolean {
  const count = (wanted: boolean) => votes.filter((vote) => vote === wanted).length;
  return count(true) > 0 && count(true) >= count(false);
}

/** Some of a list, from all over it. */
function sample<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, items.length / SAMPLES);
  return items.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}
