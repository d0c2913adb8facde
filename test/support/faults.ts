import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../src/check/diagnostic.ts';

/** The faults that the table `FAULTS.md` of a paper lists, each as `file:line rule`, sorted. */
export function listedFaults(paper: string): readonly string[] {
  const rows = readFileSync(join(paper, 'FAULTS.md'), 'utf8').matchAll(/^\| ([\w.-]+\.md) \| (\d+) \| ([\w-]+) \|/gm);
  return Array.from(rows, ([, file, line, rule]) => `${file}:${line} ${rule}`).toSorted();
}

/** What a report says, in the same form: every finding is one entry, an `info` too. */
export function foundFaults(files: readonly FileReport[]): readonly string[] {
  return files
    .flatMap(({ path, diagnostics }) => diagnostics.map(({ rule, range }) => `${path}:${range.start.line} ${rule}`))
    .toSorted();
}
