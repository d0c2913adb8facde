/** The record of a run: what it printed, and what it saw of the file system to come to that. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../text/digest.ts';
import type { Observation } from '../text/observations.ts';
import { readBytes } from '../text/read.ts';
import type { ExitCode } from './exit-code.ts';

/** Something that a run printed. */
export interface Printed {
  readonly to: 'stdout' | 'stderr' | { readonly file: string };
  readonly bytes: Uint8Array;
}

export interface RunRecord {
  readonly code: ExitCode;
  readonly seen: readonly Observation[];
  readonly printed: readonly Printed[];
}

/** The second line of a record; what was printed follows it. */
interface Head {
  readonly key: string;
  readonly code: ExitCode;
  readonly seen: readonly Observation[];
  readonly printed: readonly { readonly to: Printed['to']; readonly length: number }[];
}

const PREFIX = 'run-';

/** The first line: the format, and the digest of the rest. */
const HEADER = /^tlint-run\/1 ([\w-]+)$/;

/** In bytes. */
const LARGEST = 500_000_000;

/** So many records are kept, those of the last runs: a project is linted in few ways. */
const MOST = 4;

/** The record of a call in a cache folder; undefined when there is none, or none that can be used. */
export function readRecord(folder: string, key: string): RunRecord | undefined {
  const read = readBytes(pathOf(folder, key), { largest: LARGEST, own: true });
  if ('reason' in read) return undefined;
  const { bytes } = read;
  const first = bytes.indexOf('\n');
  const second = bytes.indexOf('\n', first + 1);
  const [, written] = HEADER.exec(bytes.toString('latin1', 0, Math.max(first, 0))) ?? [];
  if (second === -1 || written !== digest(bytes.subarray(first + 1))) return undefined;
  const { printed, ...head }: Head = JSON.parse(bytes.toString('utf8', first + 1, second));
  if (head.key !== key) return undefined;
  let start = second + 1;
  return { ...head, printed: printed.map(({ to, length }) => ({ to, bytes: bytes.subarray(start, (start += length)) })) };
}

/** @throws WriteError when the system does not allow it */
export async function writeRecord(folder: string, key: string, { code, seen, printed }: RunRecord): Promise<void> {
  const { writeText } = await import('../text/write.ts');
  const head: Head = { key, code, seen, printed: printed.map(({ to, bytes }) => ({ to, length: bytes.length })) };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...printed.map(({ bytes }) => bytes)]);
  await writeText(pathOf(folder, key), Buffer.concat([Buffer.from(`tlint-run/1 ${digest(rest)}\n`), rest]));
  removeOld(folder);
}

function removeOld(folder: string): void {
  const records = readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(folder, name));
  const byAge = records.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(MOST)) rmSync(path, { force: true });
}

function pathOf(folder: string, key: string): string {
  return join(folder, PREFIX + key);
}
