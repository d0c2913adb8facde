import { constants, existsSync } from 'node:fs';
import { access, mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isAbsent } from '../discover/system-error.ts';
import { readBytes } from './read.ts';
import { WriteError } from './write-error.ts';

/**
 * Writes a whole file or nothing. The text goes out as it stands, BOM and line endings included; an existing file keeps its
 * mode, and a symbolic link keeps pointing at the file that is written. Folders that are not there are made.
 * @throws WriteError when the system does not allow it
 */
export async function writeText(path: string, text: string): Promise<void> {
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
  /** Folders and files, without symbolic links, that may be written to. */
  readonly within: readonly string[];
}

/**
 * Writes over a text that was read before. Gives why nothing was written, in a sentence, where something else stands there
 * by now or the path leads elsewhere; undefined when it was written.
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
    // The text reaches the disk before the look at what stands there, so that little but the renaming comes after it.
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

async function replace(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  // A device or a pipe must be written to, not replaced by a file of its name.
  if (before && !before.isFile()) return writeFile(path, text);
  // Renaming over a file asks for the folder's permission only.
  if (before) await access(path, constants.W_OK);
  else await makeFolder(dirname(path));
  await writeFileAtomic(path, text);
}

/** Node's own way to make a folder with those above it never ends where the system refuses one as absent, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  const failure = await tryToMake(folder);
  if (failure === undefined) return;
  if (!isAbsent(failure) || dirname(folder) === folder) throw failure;
  await makeFolder(dirname(folder));
  const again = await tryToMake(folder);
  if (again !== undefined) throw again;
}

/** Why a folder could not be made; undefined where it is there now. */
async function tryToMake(folder: string): Promise<unknown> {
  try {
    await mkdir(folder);
    return undefined;
  } catch (error) {
    return (await stat(folder).catch(() => undefined))?.isDirectory() === true ? undefined : error;
  }
}
