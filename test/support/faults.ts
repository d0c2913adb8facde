import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../src/check/diagnostic.ts';

/** The faults that the table `FAULTS.md` of a paper lists, each as `file:line rule`, sorted. */
export function listedFaults(paper: string): readonly string[] {
  const rows = readFileSync(join(paper, 'FAULTS.md'), 'utf8').matchAll(/^\| ([\w.-]+\.md) \| (\d+) \| ([\w-]+) \|/gm);
  return Array.from(rows, ([, file, line, rule]) => `${file}:${line} ${rule}`).toSorted();
}

/** What a report says of faults, in the same form; an `info` counts only where it is listed. */
export function foundFaults(files: readonly FileReport[], listed: readonly string[]): readonly string[] {
  const found = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ rule, severity, range }) => ({ severity, place: `${path}:${range.start.line} ${rule}` })),
  );
  return found
    .filter(({ severity, place }) => severity !== 'info' || listed.includes(place))
    .map(({ place }) => place)
    .toSorted();
}
