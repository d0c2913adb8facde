import { fixedLines, fixedSum } from '../report/fixed-files.ts';
import { printable } from '../report/printable.ts';
import type { FileFix } from '../lint/fix-file.ts';
import { type Io, say } from './io.ts';
import { printPatches } from './patches.ts';

/** The output of `--fix-dry-run`: a diff on standard output, and what it is made of on standard error. */
export async function printFixes(fixes: readonly FileFix[], color: boolean | undefined, io: Io): Promise<void> {
  await printPatches(fixes, color, io);
  const lines = [`Would fix ${fixedSum(fixes)}; nothing was written.`, ...fixedLines(fixes)];
  await say(io, lines.map((line) => `${printable(line)}\n`).join(''));
}
