import type { Report } from './report.ts';
import type { Style } from './style.ts';

/** The second argument of a reporter. */
export interface ReporterContext {
  readonly style: Style;
  /** The version of tlint. */
  readonly version: string;
  /** Whether reports for people show findings of severity `info`; formats for programs always include them. */
  readonly info: boolean;
}

/** Formats a report; the text ends in a newline. */
export type Reporter = (report: Report, context: ReporterContext) => string;
