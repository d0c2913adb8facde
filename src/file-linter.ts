import { digest } from './cache/digest.ts';
import { fileFailed, fixLeftOut, notWritten, unreadable } from './check/own-diagnostics.ts';
import type { Diagnostic } from './check/diagnostic.ts';
import { type Stopwatch, timed } from './check/stopwatch.ts';
import { classify } from './discover/classify.ts';
import type { FileOutcome } from './file-outcome.ts';
import { fixText } from './fix/fix-text.ts';
import type { InputFile } from './inputs.ts';
import { type Linted, lintText } from './lint-text.ts';
import type { Project } from './project.ts';
import { SourceText } from './text/source-text.ts';
import { WriteError } from './text/write-error.ts';
import { type Rewriting, rewriteText } from './text/write.ts';

export interface FixRequest {
  readonly unsafe: boolean;
  readonly write: boolean;
}

export interface Fixing extends FixRequest {
  /** Folders and files, without symbolic links, that may be written to. */
  readonly within: readonly string[];
}

export interface FileFix {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings it mends. */
  readonly findings: number;
}

export interface LintedFile {
  readonly path: string;
  readonly outcome: FileOutcome;
  readonly fix?: FileFix;
  /** Tells what the outcome was made from; undefined where nothing tells that in full. */
  readonly key?: string;
  /** The stamp of the file before it was read. */
  readonly stamp?: string;
}

export interface FileLinterOptions {
  readonly fix?: Fixing;
  readonly stopwatch?: Stopwatch | undefined;
  /** Whether a cache will ask what the outcomes were made from. */
  readonly keyed: boolean;
}

/** One file on its way: read, told what it is for, linted and mended. */
export class FileLinter {
  readonly #project: Project;
  readonly #fix: Fixing | undefined;
  readonly #stopwatch: Stopwatch | undefined;
  readonly #keyed: boolean;

  constructor(project: Project, { fix, stopwatch, keyed }: FileLinterOptions) {
    this.#project = project;
    this.#fix = fix;
    this.#stopwatch = stopwatch;
    this.#keyed = keyed;
  }

  /** @throws ConfigError when the config or the glossary of the file cannot be used */
  async lint(file: InputFile): Promise<LintedFile> {
    const { path, absolute } = file;
    const config = await this.#project.configOf(absolute);
    const stamp = this.#keyed ? file.stamp() : undefined;
    const read = timed(this.#stopwatch, 'read', () => file.read());
    if (read.kind === 'unreadable') return checked(path, [unreadable(read.reason, read.position)]);
    const { text } = read.source;
    const settings = this.#keyed ? this.#project.keyOf(absolute, config) : undefined;
    const key = settings === undefined ? {} : { key: `${settings}.${digest(text)}`, ...(stamp !== undefined && { stamp }) };
    const { kind, reason } = timed(this.#stopwatch, 'classify', () => classify(path, text, config.languages));
    if (kind === 'other') return { path, outcome: { kind: 'skipped', reason }, ...key };
    const context = this.#project.contextOf(absolute, config);
    const lint = (source: SourceText) => lintText(source, kind, context);
    try {
      if (this.#fix !== undefined) return await mend(file, read.source, lint, this.#fix);
      return { path, outcome: outcomeOf(lint(read.source)), ...key };
    } catch (failure) {
      return checked(path, [fileFailed(failure)]);
    }
  }
}

function checked(path: string, diagnostics: Extract<FileOutcome, { kind: 'checked' }>['diagnostics']): LintedFile {
  return { path, outcome: { kind: 'checked', diagnostics } };
}

/** Words cut from a text keep the whole text in memory; those that took the way through JSON do not. */
function outcomeOf({ diagnostics, summary }: Linted): Extract<FileOutcome, { kind: 'checked' }> {
  const own: Diagnostic[] = JSON.parse(JSON.stringify(diagnostics));
  return { kind: 'checked', diagnostics: own, ...(summary && { summary: JSON.stringify(summary) }) };
}

async function mend(
  { path, absolute }: InputFile,
  source: SourceText,
  lint: (source: SourceText) => Linted,
  fix: Fixing,
): Promise<LintedFile> {
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
  const failure = fix.write && after !== before ? await write(absolute, { before, after, within: fix.within }) : undefined;
  const outcome = outcomeOf(lintOnce(fix.write && failure === undefined ? after : before));
  if (failure !== undefined) own.push(notWritten(failure));
  return {
    path,
    outcome: { ...outcome, diagnostics: [...own, ...outcome.diagnostics] },
    ...(after !== before && failure === undefined && { fix: { path, before, after, findings: applied } }),
  };
}

/** Why a file could not be written; undefined when it was. */
async function write(absolute: string, rewriting: Rewriting): Promise<string | undefined> {
  try {
    return await rewriteText(absolute, rewriting);
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
