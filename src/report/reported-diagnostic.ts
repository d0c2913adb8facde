import type { Diagnostic } from '../check/diagnostic.ts';
import type { JsonReport } from './report-schema.ts';

export type ReportedDiagnostic = JsonReport['files'][number]['diagnostics'][number];

/**
 * A finding as reports for programs have it. Lists the fields explicitly, so that internal ones, such as excerpts, do not become
 * part of the stable format.
 */
export function reportedDiagnostic(diagnostic: Diagnostic): ReportedDiagnostic {
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
