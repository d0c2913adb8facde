import { resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import { glossaryProblem, unreadable } from '../check/own-diagnostics.ts';
import { Document } from '../document/document.ts';
import { NoMatchError } from '../discover/no-match-error.ts';
import { findGlossary, placeOf } from '../glossary/find-glossary.ts';
import { noGlossary } from '../glossary/glossary-error.ts';
import { lintDocument } from '../lint/lint-document.ts';
import type { Builtins } from '../project/builtins.ts';
import { type KnownRule, knownRules } from '../project/known-rules.ts';
import { Project } from '../project/project.ts';
import { findInputs } from '../run/inputs.ts';
import { readSource } from '../text/read.ts';

export interface CheckGlossaryRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string;
}

export interface GlossaryCheck {
  readonly files: readonly FileReport[];
  /** The rules that may have findings in `files`. */
  readonly rules: readonly KnownRule[];
}

/**
 * Lints glossaries only: the given file, else those that the config names or that are found near the working directory.
 * @throws GlossaryError when there is no glossary
 */
export async function checkGlossary(
  file: string | undefined,
  request: CheckGlossaryRequest,
  builtins: Builtins,
): Promise<GlossaryCheck> {
  const { cwd } = request;
  const project = new Project({ ...request, rules: [] }, builtins);
  const { config } = await project.of(resolve(cwd, file ?? 'glossary.md'));
  const configured = file === undefined ? config.glossary : [file];
  const place = configured.length > 0 ? {} : { folder: cwd, ...placeOf(await markdownBelow(cwd), cwd) };
  const found = findGlossary({ place, cwd, configured });
  if (found === undefined) throw noGlossary('Give its path, as in `tlint glossary check terms.md`');
  const files = found.paths.map((path) => {
    const read = readSource(resolve(cwd, path), path);
    if (read.kind === 'unreadable') return { path, diagnostics: [unreadable(read.reason, read.position)] };
    const document = new Document({ text: read.source }, project.under(config, resolve(cwd, path)), { as: 'glossary' });
    const failure = document.glossaryFile?.failure;
    const { diagnostics } = lintDocument(document);
    const broken = failure && glossaryProblem(failure.message, failure.line, failure.range.start);
    return { path, diagnostics: broken === undefined ? diagnostics : [broken, ...diagnostics] };
  });
  return { files, rules: knownRules(builtins, [config]) };
}

/** The paths of the Markdown files below a folder, among which a run would look for a glossary too. */
async function markdownBelow(folder: string): Promise<readonly string[]> {
  try {
    const { files } = await findInputs({ cwd: folder, paths: [], ignore: true });
    return files.map(({ path }) => path);
  } catch (error) {
    if (error instanceof NoMatchError) return [];
    throw error;
  }
}
