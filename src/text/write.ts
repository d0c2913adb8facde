import { constants } from 'node:fs';
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
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
  else await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, text);
}
