import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { workerDied } from './check/own-diagnostics.ts';
import type { LintedFile } from './file-linter.ts';
import type { InputFile } from './inputs.ts';
import type { LintTask, LintTaskResult } from './lint-worker.ts';
import { packageFolder } from './package.ts';

/** So few that the workers end together, so many that sending them costs nothing. */
const FILES_A_TASK = 12;

/** A worker is worth its start, in which it loads the program and the glossary, from so many files on. */
const FILES_A_WORKER = 100;

/** How many workers lint the files; with one the program's own thread does. */
export function workerCount(files: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.min(wanted, files);
  return Math.min(availableParallelism(), Math.floor(files / FILES_A_WORKER));
}

/**
 * Lints files on worker threads. A worker that dies is replaced; the file it died of is
 * reported and the others of its task are linted again.
 */
export async function* lintOnWorkers(
  files: readonly InputFile[],
  workers: number,
  task: Omit<LintTask, 'files'>,
): AsyncGenerator<LintTaskResult> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: join(packageFolder, 'dist/src/lint-worker.js'),
    runtime: 'worker_threads',
    // As many at least as at most: a dead worker is replaced at once.
    minThreads: workers,
    maxThreads: workers,
  });
  // Of a worker that dies between two tasks nothing is lost.
  pool.on('error', () => undefined);
  const lint = async (part: readonly InputFile[]): Promise<LintTaskResult> => {
    const result: LintTaskResult = await pool.run({ ...task, files: part.map(({ path, absolute }) => ({ path, absolute })) });
    return result;
  };
  const lintOrReport = async (file: InputFile): Promise<LintTaskResult> => {
    try {
      return await lint([file]);
    } catch (failure) {
      const died: LintedFile = { path: file.path, outcome: { kind: 'checked', diagnostics: [workerDied(failure)] } };
      return { linted: [died], times: new Map() };
    }
  };
  const pending: Promise<readonly LintTaskResult[]>[] = [];
  try {
    for (let from = 0; from < files.length; from += FILES_A_TASK) {
      const part = files.slice(from, from + FILES_A_TASK);
      pending.push(
        lint(part)
          .then((result) => [result])
          .catch(() => Promise.all(part.map(lintOrReport))),
      );
    }
    for (const results of pending) yield* await results;
  } finally {
    await pool.destroy();
  }
}
