import { jsonReport } from './json.ts';
import type { Reporter } from './reporter.ts';
import { textReport } from './text.ts';

/** Every format of a report, by the name that `--format` takes. */
export const reporters = {
  text: textReport,
  json: jsonReport,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;
