import type { Report } from './report.ts';
import type { Style } from './style.ts';

export const reportViews = ['folded', 'all', 'statistics'] as const;

export type ReportView = (typeof reportViews)[number];

/** The second argument of a reporter. */
export interface ReporterContext {
  readonly style: Style;
  /** The version of tlint. */
  readonly version: string;
  /** Whether reports for people show findings of severity `info`; formats for programs always include them. */
  readonly info: boolean;
  /** How much the report for people shows: a rule with many findings folded, every finding, or the table by rule alone. */
  readonly view: ReportView;
  /** The text of a file of the report, as it was linted; empty when it cannot be read. */
  readonly textOf: (path: string) => string;
  /** The path of a file from the root of the repository, where a service that reads the report looks for it. */
  readonly repositoryPath: (path: string) => string;
}

/** Formats a report; the text ends in a newline. */
export type Reporter = (report: Report, context: ReporterContext) => string;
