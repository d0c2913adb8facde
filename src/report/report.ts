import type { Diagnostic, FileReport, FixSafety } from '../check/diagnostic.ts';
import type { KnownRule } from '../project/known-rules.ts';
import type { FixedFile } from './fixed-files.ts';
import type { ShardPart } from './shard-part.ts';

/** The result of a run, as reporters print it. */
export interface Report {
  /** All checked files, including those without findings, and files with source texts that have findings of their own. */
  readonly files: readonly FileReport[];
  /** The number of files that were found but not checked. */
  readonly skipped: number;
  /** The number of findings that a baseline hides; undefined when there is no baseline. */
  readonly hidden?: number | undefined;
  /** The files that were fixed before this report. */
  readonly fixed: readonly FixedFile[];
  /** With `--watch`: the files to print, when not all are affected by a change; the summary counts all files. */
  readonly shown?: readonly FileReport[];
  /** The rules that may have findings in the report, for formats that describe rules. */
  readonly rules: readonly KnownRule[];
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
  /** The number of findings that a baseline hides; absent when there is no baseline. */
  readonly hidden?: number;
}

export function summarize(report: Report): Summary {
  const diagnostics = report.files.flatMap((file) => file.diagnostics);
  const checked = report.files.filter(({ role }) => role === undefined).length;
  return {
    files: checked + report.skipped,
    checked,
    skipped: report.skipped,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    infos: diagnostics.filter(({ severity }) => severity === 'info').length,
    fixable: fixableBy(report, 'safe'),
    ...(report.hidden !== undefined && { hidden: report.hidden }),
  };
}

/** The number of findings with a fix of this kind that `--fix` applies: it changes no file with a source text alone. */
export function fixableBy({ files }: Report, safety: FixSafety): number {
  return files.reduce(
    (sum, file) => sum + file.diagnostics.filter((diagnostic) => isFixedBy(diagnostic, file, safety)).length,
    0,
  );
}

/** Does `--fix` apply the fix of a finding in a file, as one of this kind? */
export function isFixedBy({ fix }: Diagnostic, { role }: FileReport, safety: FixSafety): boolean {
  return role === undefined && fix?.safety === safety && fix.edits.every(({ path }) => path === undefined);
}

/** The report with its errors only, for `--quiet`. */
export function errorsOnly(report: Report): Report {
  const only = (file: FileReport): FileReport => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
  });
  return { ...report, files: report.files.map(only), ...(report.shown && { shown: report.shown.map(only) }) };
}
