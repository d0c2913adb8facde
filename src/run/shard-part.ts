import type { FileReport } from '../check/diagnostic.ts';
import { excerptsOf, type ShardPart } from '../report/shard-part.ts';
import type { Results } from './results.ts';
import type { Selection } from './selection.ts';
import type { Shard } from './shard.ts';
import type { SkippedPath } from './skipped-path.ts';

/** The part of a shard's report that `tlint merge` needs to complete the run. */
export function shardPartOf(
  shard: Shard,
  files: readonly FileReport[],
  skipped: readonly SkippedPath[],
  selection: Selection,
  { summaries }: Results,
): ShardPart {
  const read = summaries.all();
  return {
    ...shard,
    run: selection.runKey,
    settings: [...new Set(read.flatMap(({ path }) => selection.settingsOf(path)?.rulesKey ?? []))].sort(),
    skipped: [...skipped],
    folders: Object.fromEntries(Array.from(selection.folders, ([folder, names]) => [folder, [...names]])),
    summaries: [...read],
    excerpts: excerptsOf(files),
  };
}
