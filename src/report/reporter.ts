import type { Report } from './report.ts';
import type { Style } from './style.ts';

/** How a report is rendered. */
export interface ReporterContext {
  readonly style: Style;
  /** Of tlint. */
  readonly version: string;
  /** Whether findings of severity `info` are shown to people; formats for programs always carry them. */
  readonly info: boolean;
}

/** Makes the text of one format, ending in a newline. */
export type Reporter = (report: Report, context: ReporterContext) => string;
