import { resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import { glossaryProblem, unreadable } from '../check/own-diagnostics.ts';
import type { Config } from '../config/config.ts';
import { NoMatchError } from '../discover/no-match-error.ts';
import { Document } from '../document/document.ts';
import { noGlossary } from '../glossary/glossary-error.ts';
import { type FileFix, fixFile, type FixRequest } from '../lint/fix-file.ts';
import { type Linted, lintDocument } from '../lint/lint-document.ts';
import type { Builtins } from '../project/builtins.ts';
import { type KnownRule, knownRules } from '../project/known-rules.ts';
import { Project } from '../project/project.ts';
import { Baselines } from '../run/baselines.ts';
import { writablePlaces } from '../run/writable-places.ts';
import { readSource } from '../text/read.ts';
import type { SourceText } from '../text/source-text.ts';
import { selectForTerms } from './project-terms.ts';

export interface CheckGlossaryRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string;
  /** The glossary to check; without it the one with which a run in the working directory would lint. */
  readonly glossary?: string;
  readonly fix?: FixRequest;
}

export interface GlossaryCheck {
  readonly files: readonly FileReport[];
  /** The number of findings that the baseline of the config hides; undefined when there is none. */
  readonly hidden?: number;
  /** The files that fixing changes, already written unless this is a dry run. */
  readonly fixes: readonly FileFix[];
  /** The rules that may have findings in `files`. */
  readonly rules: readonly KnownRule[];
}

/**
 * Lints glossaries only. The baseline of the config hides what it has.
 * @throws GlossaryError when there is no glossary
 */
export async function checkGlossary(request: CheckGlossaryRequest, builtins: Builtins): Promise<GlossaryCheck> {
  const { cwd, fix } = request;
  const { project, config } = await settingsFor(request, builtins);
  const found = project.glossaries.found(config);
  if (found === undefined) throw noGlossary('Give its path, as in `tlint glossary check terms.md`');
  const within = writablePlaces(cwd, found.paths);
  const files: FileReport[] = [];
  const fixes: FileFix[] = [];
  for (const path of found.paths) {
    const absolute = resolve(cwd, path);
    const read = readSource(absolute, path);
    if (read.kind === 'unreadable') {
      files.push({ path, diagnostics: [unreadable(read.reason, read.position)] });
      continue;
    }
    const settings = project.under(config, absolute);
    const lint = (text: SourceText) => lintGlossary(new Document({ text }, settings, { as: 'glossary' }));
    const fixed = fix && (await fixFile({ path, absolute }, read.source, lint, { ...fix, within }));
    files.push({ path, diagnostics: (fixed?.outcome ?? lint(read.source)).diagnostics });
    if (fixed?.fix !== undefined) fixes.push(fixed.fix);
  }
  return { ...(await withoutKnown(files, fixes, config, cwd)), fixes, rules: knownRules(builtins, [config]) };
}

async function withoutKnown(
  files: readonly FileReport[],
  fixes: readonly FileFix[],
  config: Config,
  cwd: string,
): Promise<Pick<GlossaryCheck, 'files' | 'hidden'>> {
  const fixed = new Map(fixes.map(({ path, after }) => [path, after]));
  const shown = await new Baselines(cwd, undefined, [config]).apply(files, {
    configOf: async () => config,
    textOf(path) {
      const read = readSource(resolve(cwd, path), path);
      return fixed.get(path) ?? (read.kind === 'text' ? read.source.text : '');
    },
    // What is stale is told by a run of all files.
    judge: () => () => false,
  });
  return { files: shown.files, ...(shown.hidden !== undefined && { hidden: shown.hidden }) };
}

/** The settings for the given glossary, else those with which a run, and a query about a term, finds one. */
async function settingsFor(
  request: CheckGlossaryRequest,
  builtins: Builtins,
): Promise<{ readonly project: Project; readonly config: Config }> {
  const { cwd, glossary } = request;
  try {
    if (glossary === undefined) {
      const { selection, config } = await selectForTerms({ ...request, paths: [] }, builtins);
      return { project: selection.project, config };
    }
  } catch (error) {
    // A folder without any text may still have a glossary, which a config names or which stands above it.
    if (!(error instanceof NoMatchError)) throw error;
  }
  const project = new Project({ ...request, rules: [] }, builtins, { folder: cwd });
  const { config } = await project.of(resolve(cwd, glossary ?? 'glossary.md'));
  return { project, config };
}

function lintGlossary(document: Document): Linted {
  const failure = document.glossaryFile?.failure;
  const linted = lintDocument(document);
  if (failure === undefined) return linted;
  const broken = glossaryProblem(failure.message, failure.line, failure.range.start);
  return { ...linted, diagnostics: [broken, ...linted.diagnostics] };
}
