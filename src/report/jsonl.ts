import { findingsOf, listedFiles } from './findings-of.ts';
import { printableJson } from './printable.ts';
import { reportedDiagnostic } from './reported-diagnostic.ts';
import type { Reporter } from './reporter.ts';

/** The report as JSON Lines: an object for each finding, as the JSON report has it, with the path of its file. */
export const jsonlReport: Reporter = (report) =>
  findingsOf(listedFiles(report), true)
    .map(({ path, diagnostic }) => `${printableJson({ path, ...reportedDiagnostic(diagnostic) }, 0)}\n`)
    .join('');
