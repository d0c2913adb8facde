import type { FileReport } from '../check/diagnostic.ts';
import type { KnownRule } from '../project/known-rules.ts';
import type { FixedFile } from './fixed-files.ts';
import type { ShardPart } from './shard-part.ts';

/** The result of a run, as reporters print it. */
export interface Report {
  /** All checked files, including those without findings. */
  readonly files: readonly FileReport[];
  /** The number of files that were found but not checked. */
  readonly skipped: number;
  /** The files that were fixed before this report. */
  readonly fixed: readonly FixedFile[];
  /** With `--watch`: the files to print, when not all are affected by a change; the summary counts all files. */
  readonly shown?: readonly FileReport[];
  /** The rules that may have findings in the report, for formats that describe rules. */
  readonly rules: readonly KnownRule[];
  /** The call that applies safe fixes; `--fix` with the same call when absent. */
  readonly fixedBy?: string;
  /** Present when this is one shard of a run. */
  readonly shard?: ShardPart;
}

export interface Summary {
  readonly files: number;
  readonly checked: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The number of findings that `--fix` without `--unsafe` fixes. */
  readonly fixable: number;
}

export function summarize(report: Report): Summary {
  const diagnostics = report.files.flatMap((file) => file.diagnostics);
  return {
    files: report.files.length + report.skipped,
    checked: report.files.length,
    skipped: report.skipped,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    infos: diagnostics.filter(({ severity }) => severity === 'info').length,
    fixable: diagnostics.filter(({ fix }) => fix?.safety === 'safe').length,
  };
}

/** The report with its errors only, for `--quiet`. */
export function errorsOnly(report: Report): Report {
  const only = ({ path, diagnostics }: FileReport): FileReport => ({
    path,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  });
  return { ...report, files: report.files.map(only), ...(report.shown && { shown: report.shown.map(only) }) };
}
