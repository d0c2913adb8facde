import { constants } from 'node:fs';
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isAbsent } from '../discover/system-error.ts';
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
