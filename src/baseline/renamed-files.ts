import { groupBy } from '../text/group-by.ts';
import { type BaselineEntry, identityKey } from './entry.ts';
import type { FoundFile } from './match.ts';

interface Likeness {
  readonly old: string;
  readonly file: string;
  /** How many findings are the same. */
  readonly same: number;
}

/**
 * The new names of files that are gone. A file that the baseline does not know is one of them under another name if it has at
 * least half of its findings; of several the one with most of them.
 */
export function renamedFiles(
  entries: readonly BaselineEntry[],
  found: readonly FoundFile[],
  isGone: (file: string) => boolean,
): ReadonlyMap<string, string> {
  const byFile = groupBy(entries, ({ file }) => file);
  const gone = [...byFile].filter(([file]) => isGone(file));
  if (gone.length === 0) return new Map();
  const added = found.filter(({ file, identities }) => identities.length > 0 && !byFile.has(file));
  const countsOf = new Map(added.map(({ file, identities }) => [file, groupBy(identities, identityKey)]));
  const likenesses = gone.flatMap(([old, own]) => {
    const total = own.reduce((sum, { count }) => sum + count, 0);
    return added.flatMap(({ file }): readonly Likeness[] => {
      const there = (entry: BaselineEntry) => countsOf.get(file)?.get(identityKey(entry))?.length ?? 0;
      const same = own.reduce((sum, entry) => sum + Math.min(entry.count, there(entry)), 0);
      return same > 0 && same * 2 >= total ? [{ old, file, same }] : [];
    });
  });
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, file } of likenesses.toSorted((a, b) => b.same - a.same)) {
    if (names.has(old) || taken.has(file)) continue;
    names.set(old, file);
    taken.add(file);
  }
  return names;
}
