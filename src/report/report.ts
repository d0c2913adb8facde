import type { FileReport } from '../check/diagnostic.ts';
import type { ShardPart } from './shard-part.ts';

/** What a reporter tells. */
export interface Report {
  /** Every checked file, also the clean ones. */
  readonly files: readonly FileReport[];
  /** How many files were found but not checked. */
  readonly skipped: number;
  /** How many findings were mended before this report. */
  readonly fixed: number;
  /** The files that a report for people shows, where not all are new to them; the summary counts all. */
  readonly shown?: readonly FileReport[];
  /** There where this is one part of a run. */
  readonly shard?: ShardPart;
}

export interface Summary {
  readonly files: number;
  readonly checked: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that `--fix` alone mends. */
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

/** The report with its errors alone. */
export function errorsOnly(report: Report): Report {
  const only = ({ path, diagnostics }: FileReport): FileReport => ({
    path,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  });
  return { ...report, files: report.files.map(only), ...(report.shown && { shown: report.shown.map(only) }) };
}
