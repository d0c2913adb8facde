import type { Diagnostic } from '../check/diagnostic.ts';
import { printableJson } from './printable.ts';
import type { JsonReport } from './report-schema.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './report.ts';

/** The report for programs in the format `tlint-report/1`, ending in a newline. */
export const jsonReport: Reporter = (report, { version }) => {
  const json: JsonReport = {
    schema: 'tlint-report/1',
    tool: { name: 'tlint', version },
    files: report.files.map(({ path, role, diagnostics }) => {
      return { path, ...(role && { role }), diagnostics: diagnostics.map(toJson) };
    }),
    summary: summarize(report),
    ...(report.shard && { shard: report.shard }),
  };
  return `${printableJson(json)}\n`;
};

/** Lists the fields explicitly, so that internal ones, such as excerpts, do not become part of the stable format. */
function toJson(diagnostic: Diagnostic): JsonReport['files'][number]['diagnostics'][number] {
  const { rule, severity, message, messageId, data, side, range, related, fix } = diagnostic;
  return {
    rule,
    severity,
    message,
    messageId,
    data: { ...data },
    side,
    range,
    related: related.map((place) => ({ path: place.path, range: place.range, message: place.message })),
    ...(fix && {
      fix: {
        safety: fix.safety,
        edits: fix.edits.map(({ path, range: at, text }) => ({ ...(path !== undefined && { path }), range: at, text })),
      },
    }),
  };
}
