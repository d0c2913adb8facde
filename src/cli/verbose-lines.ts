import { printable } from '../report/printable.ts';
import type { SkippedPath } from '../run/skipped-path.ts';

/** What `--verbose` prints: the configs and glossaries used, what ignore files list, and the skipped files with the reasons. */
export function verboseLines(notes: readonly string[], skipped: readonly SkippedPath[]): string {
  return asLines([...notes, ...skipped.map(({ path, reason }) => `skipped ${path}: ${reason}`)]);
}

/** Prints each text on one line; line breaks in file names are escaped. */
export function asLines(texts: readonly string[]): string {
  return texts.map((text) => `${printable(text)}\n`).join('');
}
