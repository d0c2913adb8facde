/**
 * The whole run: find the files, lint each (read → parse → section → align → check → suppress → fix; src/lint-text.ts),
 * then compare them. Reporting is left to the caller.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cache } from './cache/cache.ts';
import type { FileFix } from './file-linter.ts';
import { Gathering, type GatherRequest } from './gather.ts';
import type { Gathered } from './gathered.ts';
import { excerptsOf, type ShardPart } from './report/shard-part.ts';
import type { Shard } from './shard.ts';
import { addFindings, checkProject, type ProjectFinding } from './summary/check-project.ts';
import { WriteError } from './text/write-error.ts';

export interface RunRequest extends Omit<GatherRequest, 'cache'> {
  /** The folder of the cache, absolute; nothing is remembered without it. */
  readonly cacheFolder?: string;
}

export interface RunResult extends Pick<Gathered, 'files' | 'skipped'> {
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
  const gathered = await gathering.gathered();
  const { files, skipped, fixes, summaries } = gathered;
  // Of a part nothing can be said about the whole: that is for `tlint merge`.
  const compared = request.shard ? files : addFindings(files, await compare(gathered, gathering, cache), summaries);
  const unsaved = cache && (await save(cache, request.cwd));
  return {
    files: compared,
    skipped,
    fixes,
    ...(request.shard && { shard: partOf(gathered, gathering, request.shard) }),
    notes: gathering.notes,
    warnings: [cache?.discarded ?? [], unsaved ?? []].flat(),
    times: gathering.times,
  };
}

/** What rules find that compare files, anew or from the cache. */
async function compare(
  { summaries, folders }: Gathered,
  gathering: Gathering,
  cache: Cache | undefined,
): Promise<readonly ProjectFinding[]> {
  const make = () => checkProject({ summaries, folders, settingsOf: gathering.settingsOf });
  const key = cache && gathering.projectKey(folders);
  return cache === undefined || key === undefined ? make() : cache.remember('files compared', key, make);
}

/** The other half of a part's report. */
function partOf({ files, skipped, summaries, folders }: Gathered, gathering: Gathering, shard: Shard): ShardPart {
  const read = summaries.all();
  return {
    ...shard,
    run: gathering.runKey(),
    settings: [...gathering.settingsKeys(read.map(({ path }) => path))],
    skipped: [...skipped],
    folders: Object.fromEntries(Array.from(folders, ([folder, names]) => [folder, [...names]])),
    summaries: [...read],
    excerpts: excerptsOf(files),
  };
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
