import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Tells which files exist, by listing each folder once: mirrors ask for thousands of paths, most of which are spellings that nobody
 * uses. What changes later is not seen.
 */
export class ExistingFiles {
  readonly #folders = new Map<string, ReadonlySet<string>>();

  has(absolute: string): boolean {
    const folder = dirname(absolute);
    const known = this.#folders.get(folder) ?? namesIn(folder);
    this.#folders.set(folder, known);
    return known.has(basename(absolute));
  }

  /** Those of some paths that exist, each file once: where case does not count, two spellings may be one file. */
  among(paths: readonly string[]): readonly string[] {
    const found = paths.filter((path) => this.has(path));
    if (found.length < 2) return found;
    const files = new Map<string, string>();
    for (const path of found.filter((each) => existsSync(each))) {
      const real = realpathSync.native(path);
      if (!files.has(real)) files.set(real, path);
    }
    return [...files.values()];
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
