import type { Cache } from './cache/cache.ts';
import type { Stopwatch } from './check/stopwatch.ts';
import type { Config } from './config/config.ts';
import type { Fixing, LintedFile } from './file-linter.ts';
import type { FileOutcome } from './file-outcome.ts';
import type { LintedPlace } from './glossary/find-glossary.ts';
import type { InputFile } from './inputs.ts';
import type { Project, ProjectRequest } from './project.ts';
import { lintOnWorkers, workerCount } from './worker-pool.ts';

/** A file that no config takes out of the run. */
export interface SelectedFile {
  readonly file: InputFile;
  readonly config: Config;
}

export interface LintFilesRequest extends ProjectRequest {
  readonly fix?: Fixing;
  /** How many worker threads lint; one is the program's own thread. As the work asks for when it is not given. */
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LintFilesTools {
  readonly project: Project;
  readonly place: LintedPlace;
  readonly cache: Cache | undefined;
  readonly stopwatch: Stopwatch | undefined;
}

/**
 * Lints files, those that the cache knows apart: on this thread, or on workers where that is worth it.
 * @throws ConfigError when a config or a glossary cannot be used
 */
export async function lintFiles(
  files: readonly SelectedFile[],
  request: LintFilesRequest,
  tools: LintFilesTools,
): Promise<readonly LintedFile[]> {
  const { cache } = tools;
  const linted: LintedFile[] = [];
  const open: SelectedFile[] = [];
  for (const selected of files) {
    const known = cache && fromCache(selected, tools.project, cache);
    if (known === undefined) open.push(selected);
    else linted.push(known);
  }
  request.onProgress?.(linted.length, files.length);
  for await (const one of lintOpen(open, request, tools)) {
    linted.push(one);
    if (one.key !== undefined) cache?.set(one.path, one.key, one.outcome, one.stamp);
    request.onProgress?.(linted.length, files.length);
  }
  return linted;
}

function fromCache({ file, config }: SelectedFile, project: Project, cache: Cache): LintedFile | undefined {
  const { path } = file;
  const settings = project.keyOf(file.absolute, config);
  if (settings === undefined) return undefined;
  const stamp = file.stamp();
  const unread = stamp === undefined ? undefined : cache.getUnread(path, settings, stamp);
  if (unread !== undefined) return { path, outcome: JSON.parse(unread.json), key: unread.key };
  const text = file.digest();
  const key = `${settings}.${text}`;
  const json = text === undefined ? undefined : cache.get(path, key);
  if (json === undefined) return undefined;
  const outcome: FileOutcome = JSON.parse(json);
  // The text is what it was, and now it has stood long enough to be known by its stamp.
  if (stamp !== undefined) cache.set(path, key, outcome, stamp);
  return { path, outcome, key };
}

async function* lintOpen(
  selected: readonly SelectedFile[],
  { cwd, config, glossary, rules, fix, concurrency }: LintFilesRequest,
  { project, place, cache, stopwatch }: LintFilesTools,
): AsyncGenerator<LintedFile> {
  const files = selected.map(({ file }) => file);
  const workers = workerCount(files.length, concurrency);
  const keyed = cache !== undefined;
  if (workers < 2) {
    // A run that finds all in the cache does without the parser.
    const { FileLinter } = await import('./file-linter.ts');
    const linter = new FileLinter(project, { stopwatch, keyed, ...(fix && { fix }) });
    for (const file of files) yield await linter.lint(file);
    return;
  }
  refuseBadSettings(selected, project);
  // Only this much goes to the workers: they read the config and the glossary themselves.
  const request = { cwd, rules, ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const task = { request, place, keyed, timing: stopwatch !== undefined, ...(fix && { fix }) };
  for await (const { linted, times } of lintOnWorkers(files, workers, task)) {
    for (const [step, milliseconds] of times) stopwatch?.add(step, milliseconds);
    yield* linted;
  }
}

/**
 * A worker could only tell of each file that it failed.
 * @throws ConfigError when rules or a glossary of the files cannot be used
 */
function refuseBadSettings(selected: readonly SelectedFile[], project: Project): void {
  for (const { file, config } of selected) {
    project.settingsOf(file.absolute, config);
    project.glossaryPaths(config);
  }
}
