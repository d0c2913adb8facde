import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the cache of a run lies: the folder that was named, else in the nearest package above the working directory. */
export function cacheFolder(cwd: string, named: string | undefined): string {
  if (named !== undefined) return resolve(cwd, named);
  return join(packageAbove(cwd) ?? cwd, 'node_modules', '.cache', 'tlint');
}

function packageAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageAbove(parent);
}
