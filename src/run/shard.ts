import { posix } from 'node:path';
import { hasSectionNumber } from '../layout/file-names.ts';
import { digest } from '../text/digest.ts';

/** One of several parts of a run; `index` is from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A file of a run, with the path of its source text if that is in another file. */
export interface ShardedFile {
  readonly path: string;
  readonly source?: string | undefined;
}

/**
 * Makes a test whether a path is in a shard; without a shard all paths are. The files of a paper are in the same shard, and so are
 * the translations of a page, which does not change when others are added or removed.
 * @param files all files of the run
 */
export function inShard(files: readonly ShardedFile[], shard: Shard | undefined): (path: string) => boolean {
  if (shard === undefined) return () => true;
  const { index, count } = shard;
  const sources = new Map(files.flatMap(({ path, source }) => (source === undefined ? [] : [[path, source]])));
  const papers = new Set(
    files
      .filter(({ path, source }) => source === undefined && hasSectionNumber(posix.basename(path)))
      .map(({ path }) => posix.dirname(path)),
  );
  return (path) => {
    const folder = posix.dirname(path);
    return partNumberOf(sources.get(path) ?? (papers.has(folder) ? folder : path), count) === index;
  };
}

/** The index of the shard, from 1 to `count`, by a hash that distributes papers evenly. */
function partNumberOf(name: string, count: number): number {
  return (Buffer.from(digest(name), 'base64url').readUInt32BE() % count) + 1;
}
