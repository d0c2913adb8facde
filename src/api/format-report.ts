import { posix, resolve } from 'node:path';
import { Chalk } from 'chalk';
import { z } from 'zod';
import { packageVersion } from '../package.ts';
import { type ReportView, reportViews } from '../report/reporter.ts';
import { list } from '../check/wording.ts';
import { isReportFormat, type ReportFormat, reportFormats, reporters } from '../report/reporters.ts';
import { PLAIN } from '../report/style.ts';
import { readSource } from '../text/read.ts';
import { checkOptions } from './check-options.ts';
import type { LintReport } from './lint-report.ts';
import { UsageError } from './usage-error.ts';

/** Options of `formatReport`. */
export interface FormatOptions {
  /** One of the built-in formats of `--format`; `text` when absent. A reporter of your own is called with the report in `json`. */
  readonly format?: ReportFormat;
  /** Whether the text has colours; false when absent. */
  readonly color?: boolean;
  /** How much the report for people shows: a rule with many findings folded, every finding, or the table by rule; `folded` when absent. */
  readonly view?: ReportView;
  /** The folder that the paths of the report are relative to; some formats read lines of its files. The working directory when absent. */
  readonly cwd?: string;
  /** The texts of files that are not on disk, by path. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Whether reports for people show findings of severity `info`; false when absent. */
  readonly info?: boolean;
}

const optionsSchema = z.strictObject({
  format: z.string().optional(),
  color: z.boolean().optional(),
  view: z.enum(reportViews).optional(),
  cwd: z.string().optional(),
  texts: z.record(z.string(), z.string()).optional(),
  info: z.boolean().optional(),
} satisfies Record<keyof FormatOptions, z.ZodType>);

/**
 * Writes a report in one of the built-in formats of the command line; the text ends in a newline.
 * @throws UsageError when there is no such format, or an option is unknown or has another type
 */
export function formatReport(report: LintReport, options: FormatOptions = {}): string {
  checkOptions('the options of `formatReport`', optionsSchema, options);
  const { format = 'text', color = false, info = false, view = 'folded', cwd = '', texts = {} } = options;
  if (!isReportFormat(format)) {
    throw new UsageError(
      `\`formatReport\` makes built-in formats alone, and \`${String(format)}\` is none; expected ${list(reportFormats)}`,
      "Import a reporter of your own and call it with `JSON.parse(formatReport(report, { format: 'json' }))`.",
    );
  }
  const { files, rules, skipped, fixes, summary } = report;
  const { hidden } = summary;
  const context = {
    style: { ...PLAIN, paint: new Chalk({ level: color ? 1 : 0 }) },
    version: packageVersion(),
    info,
    view,
    textOf(path: string): string {
      if (texts[path] !== undefined) return texts[path];
      const read = readSource(resolve(cwd, path), path);
      return read.kind === 'text' ? read.source.text : '';
    },
    repositoryPath: (path: string) => posix.normalize(path),
  };
  return reporters[format](
    { files, rules, skipped: skipped.length, fixed: fixes, ...(hidden !== undefined && { hidden }) },
    context,
  );
}
