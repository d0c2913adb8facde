import { Chalk } from 'chalk';
import { packageVersion } from '../package.ts';
import { type ReportFormat, reporters } from '../report/reporters.ts';
import type { LintReport } from './lint-report.ts';

/** Options of `formatReport`. */
export interface FormatOptions {
  /** One of the formats of `--format`; `text` when absent. */
  readonly format?: ReportFormat;
  /** Whether the text has colours; false when absent. */
  readonly color?: boolean;
  /** Whether reports for people show findings of severity `info`; false when absent. */
  readonly info?: boolean;
}

/** Writes a report in one of the formats of the command line; the text ends in a newline. */
export function formatReport(report: LintReport, { format = 'text', color = false, info = false }: FormatOptions = {}): string {
  const { files, rules, skipped, fixes } = report;
  const style = { paint: new Chalk({ level: color ? 1 : 0 }), terminal: false };
  return reporters[format]({ files, rules, skipped: skipped.length, fixed: fixes }, { style, version: packageVersion(), info });
}
