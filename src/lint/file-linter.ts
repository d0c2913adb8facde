import type { Diagnostic } from '../check/diagnostic.ts';
import { fileFailed, fixLeftOut, notWritten, unreadable } from '../check/own-diagnostics.ts';
import { type Stopwatch, timed } from '../check/stopwatch.ts';
import { Document } from '../document/document.ts';
import { type FixCounts, fixText } from '../fix/fix-text.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { digest } from '../text/digest.ts';
import { SourceText } from '../text/source-text.ts';
import { WriteError } from '../text/write-error.ts';
import { type Rewriting, rewriteText } from '../text/write.ts';
import type { FileOutcome } from './file-outcome.ts';
import type { LintInput } from './input-file.ts';
import { type Linted, lintDocument } from './lint-document.ts';
import { LastSource } from './last-source.ts';
import { type ReadTexts, readTexts } from './read-texts.ts';
import { keyOfTexts, stampOfFiles } from './outcome-key.ts';

export interface FixRequest {
  readonly unsafe: boolean;
  readonly write: boolean;
}

export interface Fixing extends FixRequest {
  /** Folders and files that may be written to, as paths without symbolic links. */
  readonly within: readonly string[];
}

export interface FileFix {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly rules: FixCounts;
}

export interface LintedFile {
  readonly path: string;
  readonly outcome: FileOutcome;
  readonly fix?: FileFix;
  /** Identifies everything that the outcome depends on; undefined when that cannot be identified in full. */
  readonly key?: string;
  /** The stamps of the file and of its source file, taken before they were read. */
  readonly stamp?: string;
}

export interface FileLinterOptions {
  readonly fix?: Fixing;
  readonly stopwatch?: Stopwatch | undefined;
  /** True when the outcomes go to a cache, which needs keys and stamps. */
  readonly keyed: boolean;
}

/** Reads, lints and fixes files, one at a time. */
export class FileLinter {
  readonly #fix: Fixing | undefined;
  readonly #stopwatch: Stopwatch | undefined;
  readonly #keyed: boolean;
  readonly #lastSource = new LastSource();

  constructor({ fix, stopwatch, keyed }: FileLinterOptions) {
    this.#fix = fix;
    this.#stopwatch = stopwatch;
    this.#keyed = keyed;
  }

  /** @throws ConfigError or GlossaryError when the settings of the file cannot be used */
  async lint(input: LintInput<FileSettings>): Promise<LintedFile> {
    const { file, settings } = input;
    const { path } = file;
    const { source } = input;
    const other = source && timed(this.#stopwatch, 'read', () => this.#lastSource.read(source));
    const stamp = this.#keyed ? stampOfFiles(input, other?.stamp) : undefined;
    const read = timed(this.#stopwatch, 'read', () => readTexts(input, other));
    if (read.kind === 'unreadable') return unreadableFile(path, read);
    const { text } = read.texts;
    const key = this.#keyed ? keyOfTexts(settings, digest(text.text), other?.digest) : undefined;
    const made = key === undefined ? {} : { key, ...(stamp !== undefined && { stamp }) };
    const open = (own: SourceText) => new Document({ ...read.texts, text: own }, settings, { stopwatch: this.#stopwatch });
    const document = open(text);
    const { classification } = document;
    if (document.kind === 'other' && !classification.suspect) {
      const { reason, remedy } = classification;
      return { path, outcome: { kind: 'skipped', reason, ...(remedy !== undefined && { remedy }) }, ...made };
    }
    settings.prepare();
    try {
      if (this.#fix !== undefined) return await fixFile(input, text, (own) => lintDocument(open(own)), this.#fix);
      return { path, outcome: outcomeOf(lintDocument(document, this.#stopwatch)), ...made };
    } catch (failure) {
      return checked(path, [fileFailed(failure)]);
    }
  }
}

/** A source text that cannot be read is reported at its own path, since each of its translations meets it. */
function unreadableFile(path: string, { of, failure }: Extract<ReadTexts, { kind: 'unreadable' }>): LintedFile {
  const found = unreadable(failure.reason, failure.position);
  if (of === 'text') return checked(path, [found]);
  const elsewhere = [{ path: failure.path, diagnostics: [found] }];
  return { path, outcome: { kind: 'checked', diagnostics: [], elsewhere } };
}

function checked(path: string, diagnostics: readonly Diagnostic[]): LintedFile {
  return { path, outcome: { kind: 'checked', diagnostics } };
}

/**
 * Copies the diagnostics by way of JSON. V8 implements a slice of a string as a reference to the whole string, so without the
 * copy each diagnostic would keep the text of its file in memory.
 */
function outcomeOf({ diagnostics, elsewhere, summary }: Linted): Extract<FileOutcome, { kind: 'checked' }> {
  const own: Pick<Linted, 'diagnostics' | 'elsewhere'> = JSON.parse(JSON.stringify({ diagnostics, elsewhere }));
  return {
    kind: 'checked',
    diagnostics: own.diagnostics,
    ...(own.elsewhere.length > 0 && { elsewhere: own.elsewhere }),
    ...(summary && { summary: JSON.stringify(summary) }),
  };
}

async function fixFile(
  { file: { path, absolute } }: LintInput<FileSettings>,
  source: SourceText,
  lint: (source: SourceText) => Linted,
  fix: Fixing,
): Promise<LintedFile> {
  // Fixing ends by linting the text that it returns, so the report on that text is already known.
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
    ...(after !== before && failure === undefined && { fix: { path, before, after, rules: applied } }),
  };
}

/** Returns why a file could not be written; undefined when it was written. */
async function write(absolute: string, rewriting: Rewriting): Promise<string | undefined> {
  try {
    return await rewriteText(absolute, rewriting);
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
