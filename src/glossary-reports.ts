import { resolve } from 'node:path';
import { glossaryProblem } from './check/own-diagnostics.ts';
import type { FileReport } from './check/diagnostic.ts';
import type { Config } from './config/config.ts';
import { lintText } from './lint-text.ts';
import type { Project } from './project.ts';

/**
 * What is wrong with the glossary of a config as a whole, and with the rows of its files that are not linted themselves.
 * @param isLinted of a file, as it was reached
 */
export function glossaryReports(
  project: Project,
  config: Config,
  cwd: string,
  isLinted: (path: string) => boolean,
): readonly FileReport[] {
  const loaded = project.loadedGlossary(config);
  if (loaded === undefined) return [];
  const { files, problems } = loaded;
  const broken = problems.map(({ path, message, line, range }) => ({
    path,
    diagnostics: [glossaryProblem(message, line, range.start)],
  }));
  const unlinted = files.filter(({ text, problems: rows }) => rows.length > 0 && !isLinted(text.path));
  const rows = unlinted.map(({ text }) => {
    const { diagnostics } = lintText(text, 'glossary', project.contextOf(resolve(cwd, text.path), config));
    return { path: text.path, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
  });
  return [...broken, ...rows];
}
