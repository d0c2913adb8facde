import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ResourceLimits } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';
import { workerDied } from '../check/own-diagnostics.ts';
import type { LintedFile } from '../lint/file-linter.ts';
import type { InputFile } from '../lint/input-file.ts';
import type { LintTask, LintTaskResult } from './lint-worker.ts';
import { packageFolder } from '../package.ts';

/** Few enough that all workers end at about the same time, and enough that the cost of messages is negligible; a group may be larger. */
const FILES_A_TASK = 12;

/** The number of files from which a worker saves more time than its start takes, when it loads the program and the glossary. */
const FILES_A_WORKER = 100;

/** The number of threads for some files; 1 or less means the main thread without workers. */
export function workerCount(files: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.min(wanted, files);
  return Math.min(availableParallelism(), Math.floor(files / FILES_A_WORKER));
}

/**
 * Heap limits of workers. Without a limit V8 lets each heap grow far beyond its need before it collects garbage. A worker that
 * exceeds the limit because of a huge file dies, and the file is linted again without limit.
 */
const ROOM = { maxOldGenerationSizeMb: 240, maxYoungGenerationSizeMb: 32 };

/**
 * Lints groups of files on worker threads, each group on one. When a worker dies, the files of its task are linted again, each on a worker of its own, and a
 * file that ends its worker again is reported.
 */
export async function* lintOnWorkers(
  groups: readonly (readonly InputFile[])[],
  workers: number,
  task: Omit<LintTask, 'files'>,
): AsyncGenerator<LintTaskResult> {
  const pool = await startPool(workers, ROOM);
  const pending: Promise<LintTaskResult | readonly InputFile[]>[] = [];
  try {
    for (const part of partsOf(groups)) {
      pending.push(lint(part, task, pool).catch(() => part));
    }
    // Each is taken out, since a promise holds its result.
    for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
      const result = await one;
      if ('linted' in result) yield result;
      else for (const file of result) yield await lintAlone(file, task);
    }
  } finally {
    await pool.destroy();
  }
}

function partsOf(groups: readonly (readonly InputFile[])[]): readonly (readonly InputFile[])[] {
  const parts: InputFile[][] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + group.length <= FILES_A_TASK) last.push(...group);
    else parts.push([...group]);
  }
  return parts;
}

async function startPool(workers: number, resourceLimits: ResourceLimits): Promise<Tinypool> {
  const { Tinypool: Pool } = await import('tinypool');
  const pool = new Pool({
    filename: join(packageFolder, 'dist/bin/lint-worker.js'),
    runtime: 'worker_threads',
    // The minimum equals the maximum, so that a dead worker is replaced at once.
    minThreads: workers,
    maxThreads: workers,
    resourceLimits,
  });
  // Ignored, because nothing is lost when a worker dies between two tasks.
  pool.on('error', () => undefined);
  return pool;
}

async function lint(files: readonly InputFile[], task: Omit<LintTask, 'files'>, pool: Tinypool): Promise<LintTaskResult> {
  const result: LintTaskResult = await pool.run({ ...task, files: files.map(({ path, absolute }) => ({ path, absolute })) });
  return result;
}

/** Lints one file in a pool of its own, since a dying worker of the shared pool may get the next task, which would fail too. */
async function lintAlone(file: InputFile, task: Omit<LintTask, 'files'>): Promise<LintTaskResult> {
  const pool = await startPool(1, {});
  try {
    return await lint([file], task, pool);
  } catch (failure) {
    const died: LintedFile = { path: file.path, outcome: { kind: 'checked', diagnostics: [workerDied(failure)] } };
    return { linted: [died], times: new Map() };
  } finally {
    await pool.destroy();
  }
}
