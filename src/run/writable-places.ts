import { realpathSync } from 'node:fs';
import { rootOf } from '../discover/discover.ts';
import { topOf } from '../discover/ignore-rules.ts';
import { systemReason } from '../text/system-error.ts';

/**
 * The folders and files that fixing may write to, as paths without symbolic links: the repository of the working directory, or else
 * that folder, and the paths of the command line. Fixing must not follow links to other places, which the user did not name.
 * @param cwd an absolute path
 * @param paths files, folders and globs
 */
export function writablePlaces(cwd: string, paths: readonly string[]): readonly string[] {
  return [realPath(() => topOf(cwd, cwd)), ...paths.map((path) => realPath(() => rootOf(path, cwd)))].flat();
}

/** The path without symbolic links; empty when it cannot be resolved, so that nothing is written there. */
function realPath(place: () => string): readonly string[] {
  try {
    return [realpathSync(place())];
  } catch (error) {
    systemReason(error);
    return [];
  }
}
