/**
 * The whole run: discover → read → (parse → section → align → check → suppress) → fix, then the rules that compare
 * files. Reporting is left to the caller.
 */
import { fileFailed, fixLeftOut, glossaryProblem, notWritten, unreadable } from './check/own-diagnostics.ts';
import type { Diagnostic, FileReport } from './check/diagnostic.ts';
import { classify } from './discover/classify.ts';
import { fixText } from './fix/fix-text.ts';
import { writeText } from './fix/write.ts';
import { WriteError } from './fix/write-error.ts';
import { findInputs, type InputFile, type InputRequest, wholeFolders } from './inputs.ts';
import { type LintContext, type Linted, lintText } from './lint-text.ts';
import type { FileSummary } from './paper/file-summary.ts';
import { Project, type ProjectRequest } from './project.ts';
import { checkProject } from './summary/check-project.ts';
import { SourceText } from './text/source-text.ts';

export interface RunRequest extends InputRequest, ProjectRequest {
  readonly fix?: FixRequest;
  readonly onProgress?: (done: number, total: number) => void;
}

interface FixRequest {
  readonly unsafe: boolean;
  readonly write: boolean;
}

export interface RunResult {
  /** Every file that was checked, also a clean one, sorted by path. */
  readonly files: readonly FileReport[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** What stood behind the run: which config, which glossary. */
  readonly notes: readonly string[];
  /** The files that fixing changes; written already unless the request says not to. */
  readonly fixes: readonly FileFix[];
  /** How many findings the fixes mend. */
  readonly fixed: number;
}

export interface FileFix {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What one file of the run comes to. */
interface FileOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly context?: LintContext;
  readonly summary?: FileSummary | undefined;
  readonly fix?: FileFix;
  readonly fixed?: number;
}

/**
 * @throws NoMatchError when a path means no file
 * @throws ConfigError when a config, a glossary or a `--rule` cannot be used
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const project = new Project(request);
  const inputs = await findInputs(request);
  const linted = inputs.files.map(({ path }) => path);
  const outcomes = new Map<string, FileOutcome>();
  const skipped: { path: string; reason: string }[] = [];
  for (const [index, file] of inputs.files.entries()) {
    const outcome = await runFile(file, linted, project, request.fix);
    if ('reason' in outcome) skipped.push({ path: file.path, reason: outcome.reason });
    else outcomes.set(file.path, outcome);
    request.onProgress?.(index + 1, linted.length);
  }
  const all = [...outcomes.values()];
  const files = checkProject(reports(outcomes, [...inputs.problems, ...glossaryProblems(project, linted)]), {
    summaries: all.flatMap(({ summary }) => summary ?? []),
    folders: wholeFolders(inputs.files),
    contextOf: (path) => outcomes.get(path)?.context,
  });
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    skipped,
    notes: [...inputs.notes, ...project.notes],
    fixes: all.flatMap(({ fix }) => fix ?? []),
    fixed: all.reduce((sum, { fixed = 0 }) => sum + fixed, 0),
  };
}

/** Reads a file, tells what it is for, lints it and mends it; or says why it is skipped. */
async function runFile(
  file: InputFile,
  linted: readonly string[],
  project: Project,
  fix: FixRequest | undefined,
): Promise<FileOutcome | { readonly reason: string }> {
  const { path, absolute } = file;
  const config = await project.configOf(absolute);
  const removed = config.removedBy(absolute);
  if (removed !== undefined) return { reason: `\`${removed}\` of ${config.name}` };
  const read = file.read();
  if (read.kind === 'unreadable') return { diagnostics: [unreadable(read.reason, read.position)] };
  const { kind, reason } = classify(path, read.source.text, config.languages);
  if (kind === 'other') return { reason };
  const context = project.contextOf(absolute, config, linted);
  const lint = (source: SourceText) => lintText(source, kind, context);
  try {
    const outcome = fix === undefined ? lint(read.source) : await mend(file, read.source, lint, fix);
    return { ...outcome, context };
  } catch (failure) {
    return { diagnostics: [fileFailed(failure)] };
  }
}

async function mend(
  { path, absolute }: InputFile,
  source: SourceText,
  lint: (source: SourceText) => Linted,
  fix: FixRequest,
): Promise<FileOutcome> {
  // The text that comes out was linted last, and is what is reported.
  const known = new Map<string, Linted>();
  const lintOnce = (text: string): Linted => {
    const linted = known.get(text) ?? lint(new SourceText(path, text));
    known.set(text, linted);
    return linted;
  };
  const before = source.text;
  const { text: after, applied, rolledBack } = fixText(before, lintOnce, fix.unsafe ? 'unsafe' : 'safe');
  const own = rolledBack.map(fixLeftOut);
  const failure = fix.write && after !== before ? await write(absolute, after) : undefined;
  const { diagnostics, ...rest } = lintOnce(fix.write && failure === undefined ? after : before);
  if (failure !== undefined) return { ...rest, diagnostics: [...own, notWritten(failure), ...diagnostics] };
  return {
    ...rest,
    diagnostics: [...own, ...diagnostics],
    ...(after !== before && { fix: { path, before, after }, fixed: applied }),
  };
}

/** Why a file could not be written; undefined when it was. */
async function write(absolute: string, text: string): Promise<string | undefined> {
  try {
    await writeText(absolute, text);
    return undefined;
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}

/** What is wrong with glossaries as a whole, and with the rows of those that are not linted themselves. */
function glossaryProblems(project: Project, linted: readonly string[]): readonly (readonly [string, Diagnostic])[] {
  return project.glossaries.flatMap(({ loaded: { files, problems }, context }) => [
    ...problems.map(({ path, message, line, range }) => [path, glossaryProblem(message, line, range.start)] as const),
    ...files
      .filter((file) => file.problems.length > 0 && !linted.includes(file.text.path))
      .flatMap(({ text }) =>
        lintText(text, 'glossary', context).diagnostics.map((diagnostic) => [text.path, diagnostic] as const),
      )
      .filter(([, { severity }]) => severity === 'error'),
  ]);
}

function reports(
  outcomes: ReadonlyMap<string, FileOutcome>,
  others: readonly (readonly [string, Diagnostic])[],
): readonly FileReport[] {
  const byPath = new Map([...outcomes].map(([path, { diagnostics }]) => [path, [...diagnostics]]));
  for (const [path, diagnostic] of others) byPath.set(path, [...(byPath.get(path) ?? []), diagnostic]);
  return [...byPath].map(([path, diagnostics]) => ({ path, diagnostics }));
}
