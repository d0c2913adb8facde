import type { BigIntStats } from 'node:fs';

/** In milliseconds. Some file systems store times in steps of two seconds. */
const COARSEST_CLOCK_MS = 3_000;

/**
 * Size, times and inode of a file, which change when it changes. Undefined when a change might leave them equal, because the file
 * was changed so recently that it could change again within one tick of the file system's clock.
 */
export function stampOf({ size, mtimeNs, ctimeNs, ctimeMs, ino }: BigIntStats): string | undefined {
  return Date.now() - Number(ctimeMs) < COARSEST_CLOCK_MS ? undefined : `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}
