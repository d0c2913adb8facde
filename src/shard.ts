import { posix } from 'node:path';
import { digest } from './cache/digest.ts';

/** One of several parts of a run: `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * The files of one part. The files of a paper stay together, and a file stays in its part whatever other papers come or
 * go.
 */
export function inShard<Placed extends { readonly path: string }>(
  files: readonly Placed[],
  { index, count }: Shard,
): readonly Placed[] {
  const papers = new Set(files.filter(({ path }) => /^\d\d/.test(posix.basename(path))).map(({ path }) => posix.dirname(path)));
  return files.filter(({ path }) => {
    const folder = posix.dirname(path);
    return partOf(papers.has(folder) ? folder : path, count) === index;
  });
}

/** From 1 to `count`, by a hash, which spreads papers evenly. */
function partOf(name: string, count: number): number {
  return (Buffer.from(digest(name), 'base64url').readUInt32BE() % count) + 1;
}
