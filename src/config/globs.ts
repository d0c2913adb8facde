import picomatch from 'picomatch';
import { pathFrom } from '../text/path-from.ts';

/** Does an absolute path match? */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles globs relative to a folder. A glob that matches a folder matches everything in it. A glob that starts with `!`
 * excludes paths, whatever its position in the list.
 */
export function matcher(root: string, globs: readonly string[]): PathMatcher {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).flatMap(withContent);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).flatMap((glob) => withContent(glob.slice(1)));
  const matches = picomatch(wanted.length > 0 || unwanted.length === 0 ? wanted : ['**'], { dot: true, ignore: unwanted });
  return (path) => matches(pathFrom(root, path));
}

function withContent(glob: string): string[] {
  const bare = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
  return [bare, `${bare}/**`];
}
