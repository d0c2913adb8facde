import type { FileReport } from '../check/diagnostic.ts';
import { glossaryProblem } from '../check/own-diagnostics.ts';
import { Document } from '../document/document.ts';
import type { LoadedGlossary } from '../glossary/load-glossary.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { lintDocument } from './lint-document.ts';

/**
 * Reports the problems of a glossary as a whole, and of the rows of those of its files that are not linted themselves.
 * @param isLinted is the file with this path, as derived from the argument, linted in this run?
 */
export function glossaryReports(
  { files, problems }: LoadedGlossary,
  settingsOf: (path: string) => FileSettings,
  isLinted: (path: string) => boolean,
): readonly FileReport[] {
  const reports: FileReport[] = problems.map(({ path, message, line, range }) => ({
    path,
    diagnostics: [glossaryProblem(message, line, range.start)],
  }));
  for (const { text, problems: rows } of files) {
    if (rows.length === 0 || isLinted(text.path)) continue;
    const { diagnostics } = lintDocument(new Document({ text }, settingsOf(text.path), { as: 'glossary' }));
    reports.push({ path: text.path, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') });
  }
  return reports;
}
