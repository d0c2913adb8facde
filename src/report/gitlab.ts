import type { FileReport } from '../check/diagnostic.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { printableJson } from './printable.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

/** Two more of its names are left free: `info` is below what tlint reports at all, and `blocker` would say that nothing else counts. */
const SEVERITIES = { error: 'critical', warning: 'major', info: 'minor' } as const;

/** The report of GitLab's Code Quality. */
export const gitlabReport: Reporter = ({ files }, context) =>
  `${printableJson(files.flatMap((file) => issuesIn(file, context)))}\n`;

function issuesIn(file: FileReport, { textOf, repositoryPath }: ReporterContext) {
  if (file.diagnostics.length === 0) return [];
  const path = repositoryPath(file.path);
  const fingerprints = fingerprintsOf({ ...file, path }, textOf(file.path));
  return file.diagnostics.map(({ message, rule, severity, range: { start, end } }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  }));
}
