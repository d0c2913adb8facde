/**
 * Answers a call by the record of an earlier one, where nothing changed that it depends on. Loaded at every start, so it imports
 * little.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { toolIdentity } from '../package.ts';
import { cacheFolder } from '../run/cache-folder.ts';
import { digestOf } from '../text/digest.ts';
import { stillHold } from '../text/observations.ts';
import type { ExitCode } from './exit-code.ts';
import { type Io, writeRaw } from './io.ts';
import { type Printed, readRecord } from './run-record.ts';

/** Variables that differ from call to call, or from terminal to terminal, and that no output depends on. */
const PASSING: ReadonlySet<string> = new Set([
  '_',
  'OLDPWD',
  'PWD',
  'SHLVL',
  'WINDOWID',
  'TERM_SESSION_ID',
  'ITERM_SESSION_ID',
  'SSH_CLIENT',
  'SSH_CONNECTION',
  'SSH_TTY',
  'GPG_TTY',
]);

/** Identifies a call: the program, the arguments, and all of the environment, since libraries ask it about the terminal. */
export function callKey(argv: readonly string[], { cwd, env, stdout, readByProgram }: Io): string {
  const variables = Object.entries(env)
    .filter(([name]) => !PASSING.has(name))
    .map(([name, value]) => `${name}=${value}`);
  const output = [stdout.isTTY, stdout.columns, readByProgram].map(String);
  return digestOf([toolIdentity(), cwd, ...output, String(argv.length), ...argv, ...variables.sort()]);
}

/** Prints what the call would print, and returns its exit code; undefined when a run is needed to know. */
export async function repeatRun(key: string, argv: readonly string[], io: Io): Promise<ExitCode | undefined> {
  // The options are not parsed: a record of the very same words is that of the same options. One that a config places elsewhere is
  // not found.
  const folder = cacheFolder(io.cwd, locationIn(argv));
  const record = existsSync(folder) ? readRecord(folder, key) : undefined;
  if (record === undefined || !record.printed.every(({ to }) => isNamed(to, argv)) || !stillHold(record.seen)) return undefined;
  for (const printed of record.printed) await print(printed, io);
  return record.code;
}

/** A record that somebody else made may not write a file that the call does not name. */
function isNamed(to: Printed['to'], argv: readonly string[]): boolean {
  return typeof to === 'string' || argv.some((word) => word.endsWith(to.file));
}

async function print({ to, bytes }: Printed, io: Io): Promise<void> {
  if (to === 'stdout') await writeRaw(io.stdout, bytes);
  else if (to === 'stderr') await writeRaw(io.stderr, bytes).catch(() => undefined);
  else {
    const { writeText } = await import('../text/write.ts');
    await writeText(resolve(io.cwd, to.file), bytes);
  }
}

function locationIn(argv: readonly string[]): string | undefined {
  const option = '--cache-location';
  const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  return argv[at] === option ? argv[at + 1] : argv[at]?.slice(option.length + 1);
}
