import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder of the cache: the one named by the user, else one in the nearest package at or above the working directory. */
export function cacheFolder(cwd: string, named: string | undefined): string {
  if (named !== undefined) return resolve(cwd, named);
  return join(packageAbove(cwd) ?? cwd, 'node_modules', '.cache', 'tlint');
}

function packageAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageAbove(parent);
}
