import type { Stopwatch } from '../check/stopwatch.ts';
import type { LintedFile } from '../lint/file-linter.ts';
import type { Fixing } from '../lint/fix-file.ts';
import type { FileOutcome } from '../lint/file-outcome.ts';
import type { EditedTexts } from '../lint/edited-texts.ts';
import { keyOfTexts, stampOfFiles } from '../lint/outcome-key.ts';
import type { ProjectRequest } from '../project/project.ts';
import { lazily } from '../text/lazily.ts';
import { seeElsewhere } from '../text/observations.ts';
import type { Cache } from './cache.ts';
import type { SelectedFile, Selection } from './selection.ts';
import { groupedBySource } from './by-source.ts';
import { lintOnWorkers, workerCount } from './worker-pool.ts';

export interface LintFilesRequest extends ProjectRequest {
  readonly fix?: Fixing;
  /** The number of threads; 1 is the main thread without workers. Chosen by the number of files when absent. */
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LintFilesTools {
  readonly selection: Selection;
  readonly cache: Cache | undefined;
  readonly stopwatch: Stopwatch | undefined;
  /** What is kept of the last versions of the files; absent where each is linted once. */
  readonly edited?: EditedTexts | undefined;
}

/**
 * Lints the files that are not in the cache, on this thread, or on workers if that is faster. Yields each when it is done, so that
 * the caller need not hold all of each.
 * @throws ConfigError when a config or a glossary cannot be used
 */
export async function* lintFiles(
  files: readonly SelectedFile[],
  request: LintFilesRequest,
  tools: LintFilesTools,
): AsyncGenerator<LintedFile> {
  const { cache } = tools;
  let done = 0;
  const open: SelectedFile[] = [];
  for (const selected of files) {
    const known = cache && fromCache(selected, cache);
    if (known === undefined) {
      open.push(selected);
      continue;
    }
    done++;
    yield known;
  }
  request.onProgress?.(done, files.length);
  for await (const one of lintOpen(open, request, tools)) {
    if (one.key !== undefined) cache?.set(one.path, one.key, one.outcome, one.stamp);
    request.onProgress?.(++done, files.length);
    yield one;
  }
}

function fromCache(selected: SelectedFile, cache: Cache): LintedFile | undefined {
  const { file, source, settings } = selected;
  const { path } = file;
  if (settings.key === undefined) {
    seeElsewhere();
    return undefined;
  }
  const stamp = stampOfFiles(selected, source?.stamp());
  const unread = stamp === undefined ? undefined : cache.getUnread(path, settings.key, stamp);
  if (unread !== undefined) return { path, outcome: JSON.parse(unread.json), key: unread.key };
  const text = file.digest();
  const sourceText = source?.digest();
  if (text === undefined || (source !== undefined && sourceText === undefined)) return undefined;
  const key = keyOfTexts(settings, text, sourceText);
  const json = key && cache.get(path, key);
  if (key === undefined || json === undefined) return undefined;
  const outcome: FileOutcome = JSON.parse(json);
  // The texts are unchanged, and are old enough now to have a stamp, so it is added to the entry.
  if (stamp !== undefined) cache.set(path, key, outcome, stamp);
  return { path, outcome, key };
}

async function* lintOpen(
  files: readonly SelectedFile[],
  request: LintFilesRequest,
  tools: LintFilesTools,
): AsyncGenerator<LintedFile> {
  const workers = workerCount(files.length, request.concurrency);
  const groups = groupedBySource(files);
  const there = workers < 2 ? [] : groups.filter((group) => group.every(isOnDisk));
  const here = workers < 2 ? groups : groups.filter((group) => !group.every(isOnDisk));
  if (here.length > 0) yield* lintHere(here.flat(), request, tools);
  if (there.length > 0) yield* lintThere(there, workers, request, tools);
}

function isOnDisk({ file, source }: SelectedFile): boolean {
  return file.onDisk && source?.onDisk !== false;
}

// Loaded on demand, so that a run with all results in the cache does not load the parser; and once, since a session comes here
// after every key, and to ask for a module again may mean to wait for another thread.
const loadedLinter = lazily(() => import('../lint/file-linter.ts'));

/** Lints on this thread. */
async function* lintHere(
  files: readonly SelectedFile[],
  { fix }: LintFilesRequest,
  { cache, stopwatch, edited }: LintFilesTools,
): AsyncGenerator<LintedFile> {
  const { FileLinter } = await loadedLinter();
  const linter = new FileLinter({ stopwatch, edited, keyed: cache !== undefined, ...(fix && { fix }) });
  for (const file of files) yield await linter.lint(file);
}

/** Lints on worker threads; the files of a group go to one of them. */
async function* lintThere(
  groups: readonly (readonly SelectedFile[])[],
  workers: number,
  { cwd, config, glossary, rules, pair, fix }: LintFilesRequest,
  { selection, cache, stopwatch }: LintFilesTools,
): AsyncGenerator<LintedFile> {
  refuseBadSettings(groups.flat(), selection);
  // Workers receive only these settings, and read the config and the glossary themselves. Mirrors are looked for once.
  const { place, project } = selection;
  const request = {
    cwd,
    rules,
    found: project.found,
    ...(config !== undefined && { config }),
    ...(glossary !== undefined && { glossary }),
    ...(pair && { pair }),
  };
  const task = { request, place, keyed: cache !== undefined, timing: stopwatch !== undefined, ...(fix && { fix }) };
  const inputs = groups.map((group) => group.map(({ file }) => file));
  for await (const { linted, times } of lintOnWorkers(inputs, workers, task)) {
    for (const [step, milliseconds] of times) stopwatch?.add(step, milliseconds);
    yield* linted;
  }
}

/**
 * Resolves all settings before the workers start, since a worker could only report an error for each file.
 * @throws ConfigError when rules, a glossary or the versions of the files cannot be used
 */
function refuseBadSettings(files: readonly SelectedFile[], { project }: Selection): void {
  for (const { file, settings } of files) {
    const { config, languages } = settings;
    void settings.ruleset;
    project.glossaries.pathsOf(config);
    project.versions.keyOf(config, languages.target.code, file.absolute);
  }
}
