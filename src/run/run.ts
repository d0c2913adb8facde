/** A whole run: selects the files, lints each, then compares them. The caller prints the report. */
import { addFindings, checkProject } from '../check/check-project.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { Stopwatch } from '../check/stopwatch.ts';
import type { ReachedFiles } from '../discover/discover.ts';
import type { FileFix, FixRequest } from '../lint/fix-file.ts';
import type { Builtins } from '../project/builtins.ts';
import type { KnownRule } from '../project/known-rules.ts';
import type { ShardPart } from '../report/shard-part.ts';
import { type AppliedBaseline, type BaselineRequest, Baselines } from './baselines.ts';
import type { Cache } from './cache.ts';
import { comparedRun } from './compared-run.ts';
import { glossaryFindings } from './glossary-findings.ts';
import { lintFiles, type LintFilesRequest, type LintFilesTools } from './lint-files.ts';
import { pageFindings } from './page-findings.ts';
import { Results } from './results.ts';
import { Selection, type SelectionRequest } from './selection.ts';
import { openCache, saveCache } from './run-cache.ts';
import { shardPartOf } from './shard-part.ts';
import type { SkippedPath } from './skipped-path.ts';
import { byPath } from '../text/by-path.ts';
import { writablePlaces } from './writable-places.ts';

export interface RunRequest extends SelectionRequest, Omit<LintFilesRequest, 'fix'> {
  readonly fix?: FixRequest;
  /** The absolute path of the cache folder; without it nothing is cached. */
  readonly cacheFolder?: string;
  /** Whether to measure the time of each step. */
  readonly timing?: boolean;
  /** What to do with a baseline; without it those that configs name hide what they have. Not for a shard. */
  readonly baseline?: BaselineRequest;
}

export interface RunResult {
  /** All checked files, including those without findings, and findings on paths and glossaries; sorted by path. */
  readonly files: readonly FileReport[];
  /** What became of the baselines that hide findings; a shard has none. */
  readonly baselines: readonly AppliedBaseline[];
  /** The number of findings that they hide; undefined when there is none. */
  readonly hidden?: number;
  /** The rules that may have findings in `files`. */
  readonly rules: readonly KnownRule[];
  /** Sorted by path. */
  readonly skipped: readonly SkippedPath[];
  /** The paths of the files that were named themselves, instead of a folder or glob that leads to them. */
  readonly named: ReadonlySet<string>;
  /** What each folder and glob among the arguments leads to. */
  readonly reached: readonly ReachedFiles[];
  /** The paths of glossaries with findings that no argument leads to. */
  readonly beside: readonly string[];
  /** The files that fixing changes, already written unless this is a dry run. */
  readonly fixes: readonly FileFix[];
  /** Present when this is one shard of a run: the data that `tlint merge` needs. */
  readonly shard?: ShardPart;
  /** The configs, mirrors and glossaries used, for `--verbose`. */
  readonly notes: readonly string[];
  /** What to write where pages look like translations but are not taken for such; for a run that checks no file. */
  readonly hints: readonly string[];
  /** Warnings for the user that are no findings. */
  readonly warnings: readonly string[];
  /** Milliseconds by step; undefined unless times are measured. */
  readonly times: ReadonlyMap<string, number> | undefined;
}

/**
 * Lints the files of a request.
 * @throws NoMatchError when a path matches no file
 * @throws ConfigError when a config, a glossary or a `--rule` cannot be used
 */
export async function run(request: RunRequest, builtins: Builtins): Promise<RunResult> {
  const { cwd, shard, timing } = request;
  const cache = openCache(request);
  const stopwatch = timing ? new Stopwatch() : undefined;
  const selection = await Selection.find(request, builtins);
  // Read first, so that a mistake in one is told before the time that linting takes.
  const baselines = shard ? undefined : new Baselines(cwd, request.baseline, selection.configs);
  const results = await lintAll(selection, request, { selection, cache, stopwatch });
  const glossaries = await glossaryFindings(selection, cwd, cache);
  const files = results.reports([...selection.problems, ...glossaries], await pageFindings(selection, results));
  const skipped = [...results.skipped, ...selection.removed].sort(byPath);
  // Rules that compare files need the whole run, so for a shard `tlint merge` runs them.
  const compared = shard ? files : await compare(files, selection, results, cache);
  const { fixes } = results;
  const shown = await baselines?.apply(compared, comparedRun(selection, request, fixes));
  const unsaved = cache && (await saveCache(cache, cwd));
  return {
    files: shown?.files ?? compared,
    baselines: shown?.applied ?? [],
    ...(shown?.hidden !== undefined && { hidden: shown.hidden }),
    rules: selection.rules,
    skipped,
    named: selection.named,
    reached: selection.reached,
    beside: glossaries.map(({ path }) => path).filter((path) => !selection.isLinted(path)),
    fixes,
    ...(shard && { shard: shardPartOf(shard, files, skipped, selection, results) }),
    notes: selection.notes,
    hints: selection.hints,
    warnings: [cache?.discarded ?? [], unsaved ?? []].flat(),
    times: stopwatch?.times,
  };
}

async function lintAll(selection: Selection, { fix, ...request }: RunRequest, tools: LintFilesTools): Promise<Results> {
  const fixing = fix && { fix: { ...fix, within: writablePlaces(request.cwd, request.paths) } };
  const results = new Results();
  for await (const linted of lintFiles([...selection.files.values()], { ...request, ...fixing }, tools)) results.add(linted);
  return results;
}

/** Adds the findings of rules that compare files, from the cache if possible. */
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
