import type { Diagnostic, FileReport } from './check/diagnostic.ts';
import type { FileFix, LintedFile } from './file-linter.ts';
import type { Summaries } from './paper/summaries.ts';

/** What the files of a run, or of a part of it, come to, each by itself. */
export interface Gathered {
  /** Every file that was checked, also a clean one, sorted by path; and what is wrong with paths and glossaries. */
  readonly files: readonly FileReport[];
  /** Sorted by path. */
  readonly skipped: readonly SkippedPath[];
  /** What rules that compare files know of each. */
  readonly summaries: Summaries;
  /** The folders that were linted as a whole, with the names of the Markdown files in each. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
}

export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/** @param others what is wrong with paths and glossaries, which may be files of the run as well */
export function collect(
  linted: readonly LintedFile[],
  others: readonly FileReport[],
): Pick<Gathered, 'files' | 'skipped'> & { readonly fixes: readonly FileFix[] } {
  const files = new Map<string, readonly Diagnostic[]>();
  const skipped: SkippedPath[] = [];
  const fixes: FileFix[] = [];
  for (const { path, outcome, fix } of linted.toSorted(byPath)) {
    if (outcome.kind === 'skipped') {
      skipped.push({ path, reason: outcome.reason });
      continue;
    }
    files.set(path, outcome.diagnostics);
    if (fix !== undefined) fixes.push(fix);
  }
  for (const { path, diagnostics } of others) files.set(path, [...(files.get(path) ?? []), ...diagnostics]);
  const reports = Array.from(files, ([path, diagnostics]) => ({ path, diagnostics }));
  return { files: reports.sort(byPath), skipped, fixes };
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
