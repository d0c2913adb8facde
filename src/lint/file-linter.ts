import type { Diagnostic } from '../check/diagnostic.ts';
import { fileFailed, unreadable } from '../check/own-diagnostics.ts';
import { type Stopwatch, timed } from '../check/stopwatch.ts';
import { Document, type DocumentTexts } from '../document/document.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { digest } from '../text/digest.ts';
import type { SourceText } from '../text/source-text.ts';
import type { SourceVersion } from '../translation/source-version.ts';
import type { FileOutcome } from './file-outcome.ts';
import { type FileFix, fixFile, type Fixing } from './fix-file.ts';
import type { LintInput } from './input-file.ts';
import { lintDocument } from './lint-document.ts';
import { outcomeOf } from './outcome-of.ts';
import { LastSource } from './last-source.ts';
import { type ReadTexts, readTexts } from './read-texts.ts';
import { keyOfTexts, stampOfFiles } from './outcome-key.ts';
import type { EditedTexts } from './edited-texts.ts';

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
  /** What is kept of the last versions of the files; absent where each is linted once. */
  readonly edited?: EditedTexts | undefined;
}

/** Reads, lints and fixes files, one at a time. */
export class FileLinter {
  readonly #fix: Fixing | undefined;
  readonly #stopwatch: Stopwatch | undefined;
  readonly #keyed: boolean;
  readonly #edited: EditedTexts | undefined;
  readonly #lastSource = new LastSource();

  constructor({ fix, stopwatch, keyed, edited }: FileLinterOptions) {
    this.#fix = fix;
    this.#stopwatch = stopwatch;
    this.#keyed = keyed;
    this.#edited = edited;
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
    this.#edited?.follow(file.absolute, text);
    if (source !== undefined && read.texts.source !== undefined) this.#edited?.follow(source.absolute, read.texts.source);
    const version = await versionOf(input, read.texts);
    const key = this.#keyed && isFixed(version) ? keyOfTexts(settings, digest(text.text), other?.digest) : undefined;
    const made = key === undefined ? {} : { key, ...(stamp !== undefined && { stamp }) };
    const open = (own: SourceText) =>
      new Document({ ...read.texts, text: own, version }, settings, { stopwatch: this.#stopwatch });
    const document = open(text);
    const { classification } = document;
    if (document.kind === 'other' && !classification.suspect) {
      const { reason, remedy } = classification;
      return { path, outcome: { kind: 'skipped', reason, ...(remedy !== undefined && { remedy }) }, ...made };
    }
    settings.prepare();
    try {
      if (this.#fix !== undefined) {
        return { path, ...(await fixFile(file, text, (own) => lintDocument(open(own)), this.#fix)) };
      }
      return { path, outcome: outcomeOf(lintDocument(document, this.#stopwatch)), ...made };
    } catch (failure) {
      return checked(path, [fileFailed(failure)]);
    }
  }
}

/** Will a version be the same tomorrow? What the history lacks today it may have then, and a tag may be moved. */
function isFixed(version: SourceVersion | undefined): boolean {
  return version?.kind === 'text' ? version.isFixed : version?.kind !== 'unknown';
}

/** The version of its source that a page translates, if anything tells it. */
async function versionOf(
  { file, source: beside, settings: { config, languages, versions } }: LintInput<FileSettings>,
  { text, source }: DocumentTexts,
): Promise<SourceVersion | undefined> {
  if (config.versions === undefined || beside === undefined || source === undefined) return undefined;
  return versions.of({
    config,
    language: languages.target.code,
    page: { absolute: file.absolute, text },
    source: { absolute: beside.absolute, text: source },
  });
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
