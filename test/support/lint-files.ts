import { posix } from 'node:path';
import { addFindings, checkProject } from '../../src/check/check-project.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { RulesSetting } from '../../src/config/schema.ts';
import { Document } from '../../src/document/document.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { fileSummarySchema } from '../../src/paper/file-summary.ts';
import { Summaries } from '../../src/paper/summaries.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { settingsFor } from './settings.ts';

export interface PlacedDiagnostic {
  readonly path: string;
  readonly finding: Diagnostic;
}

/**
 * Lints files in memory, given by path, as if their folders were given to the command line. Only the rules that are
 * named run. Summaries take the way of a cache: through JSON. The files of `partial` folders were named one by one.
 */
export function lintFiles(
  files: Readonly<Record<string, string>>,
  rules: RulesSetting,
  plugins: readonly Rule[] = [],
  partial: readonly string[] = [],
): readonly PlacedDiagnostic[] {
  const settingsOf = (path: string) => settingsFor(path, { rules, plugins });
  const folders = new Map<string, string[]>();
  const linted = Object.entries(files).map(([path, markdown]) => {
    const folder = posix.dirname(path);
    if (!partial.includes(folder)) folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(path)]);
    return { path, ...lintDocument(new Document({ text: new SourceText(path, markdown) }, settingsOf(path))) };
  });
  const summaries = new Summaries();
  for (const { path, summary } of linted) {
    summaries.set(path, summary && JSON.stringify(fileSummarySchema.parse(summary)));
  }
  const findings = checkProject({ summaries, folders, settingsOf });
  const reports = addFindings(
    linted.map(({ path, diagnostics }) => ({ path, diagnostics })),
    findings,
    summaries,
  );
  return reports.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, finding })));
}
