import { posix } from 'node:path';
import { hasSectionNumber } from '../layout/file-names.ts';
import { digest } from '../text/digest.ts';

/** One of several parts of a run; `index` is from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Makes a test whether a path is in a shard; without a shard all paths are. The files of a paper are in the same shard, which does
 * not change when other papers are added or removed.
 * @param files all files of the run
 */
export function inShard(files: readonly { readonly path: string }[], shard: Shard | undefined): (path: string) => boolean {
  if (shard === undefined) return () => true;
  const { index, count } = shard;
  const papers = new Set(
    files.filter(({ path }) => hasSectionNumber(posix.basename(path))).map(({ path }) => posix.dirname(path)),
  );
  return (path) => {
    const folder = posix.dirname(path);
    return partNumberOf(papers.has(folder) ? folder : path, count) === index;
  };
}

/** The index of the shard, from 1 to `count`, by a hash that distributes papers evenly. */
function partNumberOf(name: string, count: number): number {
  return (Buffer.from(digest(name), 'base64url').readUInt32BE() % count) + 1;
}
