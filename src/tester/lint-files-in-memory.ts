import { posix } from 'node:path';
import { addFindings, checkProject } from '../check/check-project.ts';
import type { FileReport } from '../check/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { lintDocument } from '../lint/lint-document.ts';
import { fileSummarySchema } from '../paper/file-summary.ts';
import { Summaries } from '../paper/summaries.ts';

/**
 * Lints opened files as if their folders were given to the command line. Summaries take the way of a cache: through JSON.
 * @param partial folders whose files were named one by one
 */
export function lintFilesInMemory(documents: readonly Document[], partial: readonly string[] = []): readonly FileReport[] {
  const settings = new Map(documents.map((document) => [document.text.path, document.settings]));
  const folders = new Map<string, string[]>();
  const linted = documents.map((document) => {
    const { path } = document.text;
    const folder = posix.dirname(path);
    if (!partial.includes(folder)) folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(path)]);
    return { path, ...lintDocument(document) };
  });
  const summaries = new Summaries();
  for (const { path, summary } of linted) {
    summaries.set(path, summary && JSON.stringify(fileSummarySchema.parse(summary)));
  }
  const findings = checkProject({ summaries, folders, settingsOf: (path) => settings.get(path) });
  return addFindings(
    linted.map(({ path, diagnostics }) => ({ path, diagnostics })),
    findings,
    summaries,
  );
}
