import type { FileReport } from '../check/diagnostic.ts';
import { glossaryProblem } from '../check/own-diagnostics.ts';
import { Document } from '../document/document.ts';
import type { LoadedGlossary } from '../glossary/load-glossary.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { lintDocument } from './lint-document.ts';

/**
 * What is wrong with a glossary as a whole, and with the rows of its files that are not linted themselves.
 * @param isLinted of a file, as it was reached
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
