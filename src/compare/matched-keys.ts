import { nearest } from '../text/nearest.ts';
import type { FrontMatterEntry } from '../translation/front-matter.ts';
import { isKnownKey } from './value-role.ts';

type Entry = FrontMatterEntry;

/** The keys of the source with those of the target, misspelt or translated ones too, and the keys that the target has not. */
export interface MatchedKeys {
  readonly matched: readonly (readonly [Entry, Entry])[];
  readonly missing: readonly Entry[];
}

export function matchKeys(source: readonly Entry[], target: readonly Entry[]): MatchedKeys {
  const byKey = new Map(target.map((entry) => [entry.key, entry]));
  const matched = source.flatMap((entry) => {
    const other = byKey.get(entry.key);
    return other === undefined ? [] : [[entry, other] as const];
  });
  const keys = new Set(source.map(({ key }) => key));
  const free = target.filter(({ key }) => !keys.has(key));
  const missing: Entry[] = [];
  for (const entry of source) {
    if (byKey.has(entry.key)) continue;
    const meant = meantFor(entry, free, source, target);
    if (meant === undefined) missing.push(entry);
    else {
      matched.push([entry, meant]);
      free.splice(free.indexOf(meant), 1);
    }
  }
  return { matched, missing };
}

/** The key of the target alone that a lost key became: one like it, or the only one between the same neighbours. */
function meantFor(lost: Entry, free: readonly Entry[], source: readonly Entry[], target: readonly Entry[]): Entry | undefined {
  const candidates = free.filter(({ key, value }) => value.kind === lost.value.kind && !isKnownKey(key));
  const name = nearest(
    lost.key,
    candidates.map(({ key }) => key),
  );
  if (name !== undefined && lost.key.length > 2) return candidates.find(({ key }) => key === name);
  if (lost.value.kind !== 'scalar' || lost.value.type !== 'string') return undefined;
  const index = source.indexOf(lost);
  const at = (entries: readonly Entry[], place: number) => entries[place]?.key;
  return candidates.find((entry) => {
    const own = target.indexOf(entry);
    const isBetween = [-1, 1].every((step) => at(source, index + step) === at(target, own + step));
    return isBetween && !/[-_]/.test(entry.key) && entry.value.kind === 'scalar' && entry.value.type === 'string';
  });
}
