/** A whole run: select the files, lint each, then compare them. Reporting is left to the caller. */
import { addFindings, checkProject } from '../check/check-project.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { Stopwatch } from '../check/stopwatch.ts';
import type { FileFix, FixRequest } from '../lint/file-linter.ts';
import type { Builtins } from '../project/builtins.ts';
import type { KnownRule } from '../project/known-rules.ts';
import type { ShardPart } from '../report/shard-part.ts';
import type { Cache } from './cache.ts';
import { glossaryFindings } from './glossary-findings.ts';
import { lintFiles, type LintFilesRequest, type LintFilesTools } from './lint-files.ts';
import { Results } from './results.ts';
import { Selection, type SelectionRequest } from './selection.ts';
import { openCache, saveCache } from './run-cache.ts';
import { shardPartOf } from './shard-part.ts';
import { byPath, type SkippedPath } from './skipped-path.ts';
import { writablePlaces } from './writable-places.ts';

export interface RunRequest extends SelectionRequest, Omit<LintFilesRequest, 'fix'> {
  readonly fix?: FixRequest;
  /** The folder of the cache, absolute; nothing is remembered without it. */
  readonly cacheFolder?: string;
  /** Whether to measure how long each step takes. */
  readonly timing?: boolean;
}

export interface RunResult {
  /** Every file that was checked, also a clean one, sorted by path; and what is wrong with paths and glossaries. */
  readonly files: readonly FileReport[];
  /** The rules that may have findings in `files`. */
  readonly rules: readonly KnownRule[];
  /** Sorted by path. */
  readonly skipped: readonly SkippedPath[];
  /** The files that fixing changes; written already unless the request says not to. */
  readonly fixes: readonly FileFix[];
  /** Present when this is one part of a run: what `tlint merge` needs besides. */
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
export async function run(request: RunRequest, builtins: Builtins): Promise<RunResult> {
  const { cwd, shard, timing } = request;
  const cache = openCache(request);
  const stopwatch = timing ? new Stopwatch() : undefined;
  const selection = await Selection.find(request, builtins);
  const results = await lintAll(selection, request, { selection, cache, stopwatch });
  const files = results.reports([...selection.problems, ...(await glossaryFindings(selection, cwd, cache))]);
  const skipped = [...results.skipped, ...selection.removed].sort(byPath);
  // Of one part nothing can be said about the whole: that is for `tlint merge`.
  const compared = shard ? files : await compare(files, selection, results, cache);
  const unsaved = cache && (await saveCache(cache, cwd));
  return {
    files: compared,
    rules: selection.rules,
    skipped,
    fixes: results.fixes,
    ...(shard && { shard: shardPartOf(shard, files, skipped, selection, results) }),
    notes: selection.notes,
    warnings: [cache?.discarded ?? [], unsaved ?? []].flat(),
    times: stopwatch?.times,
  };
}

async function lintAll(selection: Selection, { fix, ...request }: RunRequest, tools: LintFilesTools): Promise<Results> {
  const fixing = fix && { fix: { ...fix, within: writablePlaces(request.cwd, request.paths) } };
  const results = new Results();
  for (const linted of await lintFiles([...selection.files.values()], { ...request, ...fixing }, tools)) results.add(linted);
  return results;
}

/** Adds what rules find that compare files, anew or from the cache. */
async function compare(
  files: readonly FileReport[],
  { files: selected, folders, settingsOf }: Selection,
  results: Results,
  cache: Cache | undefined,
): Promise<readonly FileReport[]> {
  const { summaries } = results;
  const make = () => checkProject({ summaries, folders, settingsOf });
  const key = cache && results.key(selected.keys(), folders);
  const found = cache === undefined || key === undefined ? make() : await cache.remember('files compared', key, make);
  return addFindings(files, found, summaries);
}
