import { realpathSync } from 'node:fs';
import { rootOf } from '../discover/discover.ts';
import { topOf } from '../discover/ignore-rules.ts';
import { systemReason } from '../text/system-error.ts';

/**
 * The folders and files that fixing may write to, without symbolic links: the repository that holds the working directory,
 * or else that folder, and what the command line names. A link in a folder may lead anywhere, and nobody asked for that.
 * @param cwd absolute
 * @param paths files, folders and globs
 */
export function writablePlaces(cwd: string, paths: readonly string[]): readonly string[] {
  return [realPath(() => topOf(cwd, cwd)), ...paths.map((path) => realPath(() => rootOf(path, cwd)))].flat();
}

/** Nothing where the place cannot be reached, so that no file is either. */
function realPath(place: () => string): readonly string[] {
  try {
    return [realpathSync(place())];
  } catch (error) {
    systemReason(error);
    return [];
  }
}
