import type { FileReport } from '../check/diagnostic.ts';
import type { FileFix } from '../lint/fix-file.ts';
import type { KnownRule } from '../project/known-rules.ts';
import { type Summary, summarize } from '../report/report.ts';
import type { SkippedPath } from '../run/skipped-path.ts';

/** What linting found. Plain data: it can be sent between threads and written as JSON. */
export interface LintReport {
  /** The checked files, also the clean ones, and files with source texts that have findings of their own; sorted by path. */
  readonly files: readonly FileReport[];
  /** The files that were found and not checked, each with the reason; sorted by path. */
  readonly skipped: readonly SkippedPath[];
  /** The rules that may have findings in `files`. */
  readonly rules: readonly KnownRule[];
  /** What fixing changed, with the texts before and after; empty without `fix`. */
  readonly fixes: readonly FileFix[];
  /** Counts. A run that checked nothing has `checked: 0`, which is no success; `hidden` are findings that a baseline has. */
  readonly summary: Summary;
}

type Linted = Omit<LintReport, 'summary'> & { readonly hidden?: number };

export function lintReport({ files, skipped, rules, fixes, hidden }: Linted): LintReport {
  const summary = summarize({ files, rules, skipped: skipped.length, fixed: fixes, ...(hidden !== undefined && { hidden }) });
  return { files, skipped, rules, fixes, summary };
}
