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

/** The reporters by the name of their format, as `--format` takes it. */
export const reporters = {
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
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;

/** The names of the formats, in the order of the help. */
export const reportFormats: readonly ReportFormat[] = Object.keys(reporters).filter(isReportFormat);

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}
