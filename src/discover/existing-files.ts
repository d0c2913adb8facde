import { basename, dirname } from 'node:path';
import { entriesOf, isThere, realSpelling } from '../text/observations.ts';

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
    for (const path of found.filter((each) => isThere(each))) {
      const real = realSpelling(path);
      if (!files.has(real)) files.set(real, path);
    }
    return [...files.values()];
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(entriesOf(folder).map(({ name }) => name));
  } catch {
    return new Set();
  }
}
