import { resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import { glossaryProblem, unreadable } from '../check/own-diagnostics.ts';
import { Document } from '../document/document.ts';
import { findGlossary } from '../glossary/find-glossary.ts';
import { noGlossary } from '../glossary/glossary-error.ts';
import { lintDocument } from '../lint/lint-document.ts';
import type { Builtins } from '../project/builtins.ts';
import { Project } from '../project/project.ts';
import { readSource } from '../text/read.ts';

export interface CheckGlossaryRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string;
}

/**
 * Lints glossaries alone: the one named, else those that the config names or that stand near.
 * @throws GlossaryError when there is none
 */
export async function checkGlossary(
  file: string | undefined,
  request: CheckGlossaryRequest,
  builtins: Builtins,
): Promise<readonly FileReport[]> {
  const { cwd } = request;
  const project = new Project({ ...request, rules: [] }, builtins);
  const { config } = await project.of(resolve(cwd, file ?? 'glossary.md'));
  const found = findGlossary({ place: { folder: cwd }, cwd, configured: file === undefined ? config.glossary : [file] });
  if (found === undefined) throw noGlossary();
  return found.paths.map((path) => {
    const read = readSource(resolve(cwd, path), path);
    if (read.kind === 'unreadable') return { path, diagnostics: [unreadable(read.reason, read.position)] };
    const document = new Document({ text: read.source }, project.under(config, resolve(cwd, path)), { as: 'glossary' });
    const failure = document.glossaryFile?.failure;
    const { diagnostics } = lintDocument(document);
    const broken = failure && glossaryProblem(failure.message, failure.line, failure.range.start);
    return { path, diagnostics: broken === undefined ? diagnostics : [broken, ...diagnostics] };
  });
}
