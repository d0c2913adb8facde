import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf } from '../text/message-of.ts';

/** In bytes: the names of some million files. */
const LARGEST = 200_000_000;

/** Runs git with some arguments, and gives what it prints; rejects with what it complains of. */
export type Git = (...argv: readonly string[]) => Promise<string>;

export function gitIn(folder: string): Git {
  return async (...argv) => {
    return (await promisify(execFile)('git', argumentsIn(folder, argv), { maxBuffer: LARGEST })).stdout;
  };
}

/** The arguments of a call of git in a folder. */
export function argumentsIn(folder: string, argv: readonly string[]): readonly string[] {
  // A file system monitor is a program that the repository's config names.
  return ['-C', folder, '-c', 'core.fsmonitor=false', ...argv];
}

/** The names in a list that `-z` ends with a NUL each. */
export function namesIn(output: string): readonly string[] {
  return output.split('\0').filter((name) => name !== '');
}

export function isMissingProgram(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ENOENT';
}

/** The first line that git printed when it failed. */
export function complaintOf(failure: unknown): string {
  const printed = failure instanceof Error && 'stderr' in failure ? String(failure.stderr) : messageOf(failure);
  return printed
    .split('\n', 1)
    .join('')
    .replace(/^fatal: /, '');
}
