import { relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** Tells whether an absolute path is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Globs relative to a folder. A glob that names a folder means all that is in it; one that starts with `!` takes
 * away from the others, wherever it stands in the list.
 */
export function matcher(root: string, globs: readonly string[]): PathMatcher {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).flatMap(withContent);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).flatMap((glob) => withContent(glob.slice(1)));
  const matches = picomatch(wanted.length > 0 || unwanted.length === 0 ? wanted : ['**'], { dot: true, ignore: unwanted });
  return (path) => matches(relative(root, path).replaceAll(sep, '/'));
}

function withContent(glob: string): string[] {
  const bare = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
  return [bare, `${bare}/**`];
}
