import { statSync } from 'node:fs';

/** Some file systems count time in steps of two seconds. */
const COARSEST_CLOCK_MS = 3_000;

/**
 * Size, times and number of a file. Undefined where a change might not show in them: where the file was changed so lately
 * that it could be changed again in the same step of its clock; and where the file cannot be seen.
 */
export function fileStamp(absolute: string): string | undefined {
  try {
    const { size, mtimeNs, ctimeNs, ctimeMs, ino } = statSync(absolute, { bigint: true });
    return Date.now() - Number(ctimeMs) < COARSEST_CLOCK_MS ? undefined : `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
  } catch {
    return undefined;
  }
}
