import { posix } from 'node:path';
import { digest } from '../text/digest.ts';

/** One of several parts of a run: `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Tells the paths of one part; without a shard all are. The files of a paper stay together, and a file stays in its part
 * whatever other papers come or go.
 * @param files all of the run
 */
export function inShard(files: readonly { readonly path: string }[], shard: Shard | undefined): (path: string) => boolean {
  if (shard === undefined) return () => true;
  const { index, count } = shard;
  const papers = new Set(files.filter(({ path }) => /^\d\d/.test(posix.basename(path))).map(({ path }) => posix.dirname(path)));
  return (path) => {
    const folder = posix.dirname(path);
    return partNumberOf(papers.has(folder) ? folder : path, count) === index;
  };
}

/** From 1 to `count`, by a hash, which spreads papers evenly. */
function partNumberOf(name: string, count: number): number {
  return (Buffer.from(digest(name), 'base64url').readUInt32BE() % count) + 1;
}
