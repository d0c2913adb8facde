import { constants, existsSync } from 'node:fs';
import { access, mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { readBytes } from './read.ts';
import { isAbsent } from './system-error.ts';
import { WriteError } from './write-error.ts';

/**
 * Writes a whole file or nothing. The text is written as it is, BOM and line endings included; an existing file keeps its mode,
 * and a symbolic link keeps pointing to the file that is written. Missing folders are created.
 * @throws WriteError when the system does not allow it
 */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await replace(path, text);
  } catch (error) {
    throw new WriteError(`\`${path}\``, error);
  }
}

export interface Rewriting {
  /** The text as it was read. */
  readonly before: string;
  readonly after: string;
  /** Folders and files that may be written to, as paths without symbolic links. */
  readonly within: readonly string[];
}

/**
 * Replaces a text that was read before. Returns why nothing was written, as a sentence, when the file has changed meanwhile or
 * the path leads outside; undefined when it was written.
 * @throws WriteError when the system does not allow it
 */
export async function rewriteText(path: string, { before, after, within }: Rewriting): Promise<string | undefined> {
  let obstacle: string | undefined;
  try {
    const real = await realpath(path);
    if (!within.some((place) => isInside(real, place))) {
      return `a symbolic link leads to the file, which lies outside the project at \`${real}\`. Name it on the command line to fix it.`;
    }
    await access(real, constants.W_OK);
    // The text is on disk before the check for changes, so that little more than the renaming follows the check.
    const tmpfileCreated = async (temporary: string) => {
      await writeFile(temporary, after, { flush: true });
      obstacle = changeOf(real, before);
      if (obstacle !== undefined) throw new Error(obstacle);
    };
    await writeFileAtomic(real, '', { fsync: false, tmpfileCreated });
    return undefined;
  } catch (error) {
    if (obstacle !== undefined) return obstacle;
    if (isAbsent(error)) return GONE;
    throw new WriteError(`\`${path}\``, error);
  }
}

const GONE = 'the file was moved or deleted while it was being fixed. Run tlint again.';

function changeOf(path: string, before: string): string | undefined {
  const now = readBytes(path);
  if ('bytes' in now && now.bytes.equals(Buffer.from(before))) return undefined;
  return existsSync(path) ? 'the file changed while it was being fixed. Run tlint again.' : GONE;
}

function isInside(path: string, place: string): boolean {
  const way = relative(place, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function replace(path: string, text: string | Uint8Array): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  // A device or a pipe must be written to, not replaced by a file of its name.
  if (before && !before.isFile()) return writeFile(path, text);
  // Renaming over a file needs only the permission of the folder.
  if (before) await access(path, constants.W_OK);
  else await makeFolder(dirname(path));
  await writeFileAtomic(path, typeof text === 'string' ? text : Buffer.from(text));
}

/** Creates a folder and those above it. Recursive `mkdir` of Node never ends when the system refuses a folder as absent, as under /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const failure = await tryToMake(folder);
  if (failure === undefined) return;
  if (!isAbsent(failure) || dirname(folder) === folder) throw failure;
  await makeFolder(dirname(folder));
  const again = await tryToMake(folder);
  if (again !== undefined) throw again;
}

/** Tries to create a folder. Returns the error; undefined when the folder exists now. */
async function tryToMake(folder: string): Promise<unknown> {
  try {
    await mkdir(folder);
    return undefined;
  } catch (error) {
    return (await stat(folder).catch(() => undefined))?.isDirectory() === true ? undefined : error;
  }
}
