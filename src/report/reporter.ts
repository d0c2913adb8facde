import type { RuleMeta } from '../check/rule-meta.ts';
import type { Report } from './report.ts';
import type { Style } from './style.ts';

/** What a reporter is told beside the report. */
export interface ReporterContext {
  readonly style: Style;
  /** Of tlint. */
  readonly version: string;
  /** The rules that may have findings in the report: their summaries, categories and ids. */
  readonly rules: readonly RuleMeta[];
  /** Whether findings of severity `info` are shown to people; formats for programs always carry them. */
  readonly info: boolean;
}

/** Makes the text of one format, ending in a newline. */
export type Reporter = (report: Report, context: ReporterContext) => string;
