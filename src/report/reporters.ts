import { checkstyleReport } from './checkstyle.ts';
import { compactReport } from './compact.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { jsonlReport } from './jsonl.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text/text.ts';

/** The formats of `--format`. Named here, so that the declarations of the library need not those of the reporters. */
export type ReportFormat =
  | 'text'
  | 'compact'
  | 'json'
  | 'jsonl'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'checkstyle'
  | 'markdown';

/** The reporters by the name of their format, as `--format` takes it. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: textReport,
  compact: compactReport,
  json: jsonReport,
  jsonl: jsonlReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  markdown: markdownReport,
};

/** The names of the formats, in the order of the help. */
export const reportFormats: readonly ReportFormat[] = Object.keys(reporters).filter(isReportFormat);

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}

/** What `--format` takes beside modules: the reporters, and `html`, which shows documents that a report does not hold. */
export const formats: readonly string[] = [...reportFormats, 'html'];
