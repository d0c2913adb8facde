/**
 * The whole run: find the files, lint each (read → parse → section → align → check → suppress → fix; src/lint-text.ts),
 * then compare them. Reporting is left to the caller.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cache } from './cache/cache.ts';
import type { FileReport } from './check/diagnostic.ts';
import type { FileFix } from './file-linter.ts';
import { Gathering, type GatherRequest } from './gather.ts';
import type { Gathered } from './gathered.ts';
import { excerptsOf, type ShardPart } from './report/shard-part.ts';
import type { Shard } from './shard.ts';
import { checkProject } from './summary/check-project.ts';
import { WriteError } from './text/write-error.ts';

export interface RunRequest extends Omit<GatherRequest, 'cache'> {
  /** The folder of the cache, absolute; nothing is remembered without it. */
  readonly cacheFolder?: string;
}

export interface RunResult extends Gathered {
  /** The files that fixing changes; written already unless the request says not to. */
  readonly fixes: readonly FileFix[];
  /** There where this is one part of a run: what `tlint merge` needs besides. */
  readonly shard?: ShardPart;
  /** What stood behind the run: which config, which glossary. */
  readonly notes: readonly string[];
  /** What everybody should know though no finding says it. */
  readonly warnings: readonly string[];
  /** Milliseconds by step; undefined unless asked for. */
  readonly times: ReadonlyMap<string, number> | undefined;
}

/**
 * @throws NoMatchError when a path means no file
 * @throws ConfigError when a config, a glossary or a `--rule` cannot be used
 */
export async function run({ cacheFolder, ...request }: RunRequest): Promise<RunResult> {
  // What fixing leaves behind was not there when the file was read, so it is never remembered.
  const cache = cacheFolder === undefined || request.fix !== undefined ? undefined : new Cache(cacheFolder);
  const gathering = await Gathering.find({ ...request, ...(cache && { cache }) });
  await gathering.lint();
  const gathered = gathering.gathered();
  const unsaved = cache && (await save(cache, request.cwd));
  return {
    ...gathered,
    ...finish(gathered, gathering, request.shard),
    notes: gathering.notes,
    warnings: [cache?.discarded ?? [], unsaved ?? []].flat(),
    times: gathering.times,
  };
}

/** Compares the files of a whole run. Of a part nothing can be said about the whole: that is for `tlint merge`. */
function finish(
  gathered: Gathered,
  gathering: Gathering,
  shard: Shard | undefined,
): { readonly files: readonly FileReport[]; readonly shard?: ShardPart } {
  const { files, skipped, summaries, folders } = gathered;
  if (shard === undefined) return { files: checkProject(files, { summaries, folders, settingsOf: gathering.settingsOf }) };
  const part = {
    ...shard,
    settings: [...gathering.settingsKeys(summaries.map(({ path }) => path))],
    skipped: [...skipped],
    folders: Object.fromEntries(Array.from(folders, ([folder, names]) => [folder, [...names]])),
    summaries: [...summaries],
    excerpts: excerptsOf(files),
  };
  return { files, shard: part };
}

/** Why the cache could not be written; undefined when it was. A run without it is slower, not wrong. */
async function save(cache: Cache, cwd: string): Promise<string | undefined> {
  try {
    await cache.save((path) => existsSync(resolve(cwd, path)));
    return undefined;
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
