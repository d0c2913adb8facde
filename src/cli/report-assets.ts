import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from '../package.ts';

/** A file that all pages of a report share. */
export interface ReportAsset {
  /** Its path in the folder of the shared files. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The styles, the script and the fonts of reports, as the build leaves them. */
export async function reportAssets(): Promise<readonly ReportAsset[]> {
  const folder = join(packageFolder, 'dist', 'report');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (path) => ({
      name: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: await readFile(path),
    })),
  );
}
