import { printableJson } from './printable.ts';
import type { JsonReport } from './report-schema.ts';
import { reportedDiagnostic } from './reported-diagnostic.ts';
import type { Reporter } from './reporter.ts';
import { type Report, summarize } from './report.ts';

/** The report for programs in the format `tlint-report/1`, ending in a newline. */
export const jsonReport: Reporter = (report, { version }) => `${printableJson(toJson(report, version))}\n`;

/** The report as plain data whose shape is stable. */
export function toJson(report: Report, version: string): JsonReport {
  return {
    schema: 'tlint-report/1',
    tool: { name: 'tlint', version },
    files: report.files.map(({ path, role, diagnostics }) => {
      return { path, ...(role && { role }), diagnostics: diagnostics.map(reportedDiagnostic) };
    }),
    summary: summarize(report),
    ...(report.shard && { shard: report.shard }),
  };
}
