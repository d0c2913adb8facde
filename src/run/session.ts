import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { addFindings, checkProject, ProjectMemory } from '../check/check-project.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { Document } from '../document/document.ts';
import { isGlossaryName } from '../layout/file-names.ts';
import type { InputFile } from '../lint/input-file.ts';
import { readTexts } from '../lint/read-texts.ts';
import { EditedTexts } from '../lint/edited-texts.ts';
import type { Builtins } from '../project/builtins.ts';
import type { KnownRule } from '../project/known-rules.ts';
import { type AppliedBaseline, type BaselineRequest, Baselines } from './baselines.ts';
import { Cache } from './cache.ts';
import { comparedRun } from './compared-run.ts';
import { glossaryFindings } from './glossary-findings.ts';
import { textInput } from './inputs.ts';
import { lintFiles, type LintFilesRequest } from './lint-files.ts';
import { pageFindings } from './page-findings.ts';
import { Results } from './results.ts';
import { Selection, type SelectionRequest } from './selection.ts';
import type { SkippedPath } from './skipped-path.ts';
import { byPath } from '../text/by-path.ts';
import { memoize } from '../text/memoize.ts';

export interface SessionRequest extends Omit<SelectionRequest, 'shard' | 'stdin'>, Omit<LintFilesRequest, 'fix'> {
  /** What to do with a baseline; without it those that configs name hide what they have. */
  readonly baseline?: BaselineRequest;
}

/** The result of linting the files of a session. */
export interface SessionResult {
  /** The files with their settings; the same object as before when only texts changed. */
  readonly selection: Selection;
  readonly files: readonly FileReport[];
  readonly baselines: readonly AppliedBaseline[];
  /** The number of findings that baselines hide; undefined when there is none. */
  readonly hidden?: number;
  /** The rules that may have findings in `files`. */
  readonly rules: readonly KnownRule[];
  /** The files that were found but not checked, sorted by path. */
  readonly skipped: readonly SkippedPath[];
  /** The paths of the files that were named themselves, instead of a folder or glob that leads to them. */
  readonly named: ReadonlySet<string>;
  /** The files that were linted again because they changed, and those whose findings changed. */
  readonly changed: readonly FileReport[];
  /** What to write where pages look like translations but are not taken for such; for when no file is checked. */
  readonly hints: readonly string[];
}

/**
 * Lints files repeatedly while they change, for `--watch` and for editors. An open buffer of an editor replaces its file. Results
 * are cached in memory.
 */
export class Session {
  readonly #request: SessionRequest;
  readonly #builtins: Builtins;
  readonly #cache = new Cache();
  readonly #buffers = new Map<string, Uint8Array>();
  #selection: Selection | undefined;
  #background: readonly string[] = [];
  #results = new Results();
  #memory = new ProjectMemory();
  #edited = new EditedTexts();
  /** The paths of files whose texts changed since they were linted; undefined when any file may have changed. */
  #stale: Set<string> | undefined;
  /** The findings of each file after the last run, as JSON. */
  #before: ReadonlyMap<string, string> = new Map();

  constructor(request: SessionRequest, builtins: Builtins) {
    this.#request = request;
    this.#builtins = builtins;
  }

  /**
   * The absolute paths of the configs and glossaries that were used when linting last succeeded, inside or outside of the linted
   * folders. After a failure one of them may be the cause, so that its correction matters.
   */
  get background(): readonly string[] {
    return this.#background;
  }

  /** Replaces a file by a buffer with this text; to be called again for each change of the buffer. */
  open(absolute: string, text: string): void {
    const isKnown = this.#buffers.has(absolute);
    this.#buffers.set(absolute, Buffer.from(text));
    // For a new buffer the files are selected again, so that the file is read from the buffer.
    if (isKnown) this.changed([absolute]);
    else this.#forget();
  }

  /** Removes the buffer, so that the file on disk is linted again. */
  close(absolute: string): void {
    if (this.#buffers.delete(absolute)) this.#forget();
  }

  /**
   * Notifies the session of changed files by their absolute paths. A path that is no text of the session invalidates everything.
   */
  changed(paths: Iterable<string>): void {
    const background = new Set(this.background);
    for (const path of paths) {
      // Glossaries, configs and deleted files affect the findings in other files.
      const isOfOthers = background.has(path) || isGlossaryName(basename(path));
      const isText = !isOfOthers && (this.#buffers.has(path) || existsSync(path));
      const texts = isText ? (this.#selection?.pathsWith(path) ?? []) : [];
      if (texts.length === 0) this.#forget();
      else for (const text of texts) this.#stale?.add(text);
    }
  }

  /**
   * Lints the changed files.
   * @throws NoMatchError, ConfigError, GlossaryError as a run does; the session can continue after the next change
   */
  async lint(): Promise<SessionResult> {
    try {
      return await this.#lint();
    } catch (failure) {
      // The cause may be temporary, such as a config that is being written or a folder that is being moved.
      this.#forget();
      throw failure;
    }
  }

  /**
   * Opens the file with this absolute path, from its buffer if there is one. Undefined when it is not in the session or cannot be
   * read.
   */
  async document(absolute: string): Promise<Document | undefined> {
    const selection = await this.#select();
    const selected = [...selection.files.values()].find(({ file }) => file.absolute === absolute);
    const read = selected && readTexts(selected);
    return selected && read?.kind === 'texts' ? new Document(read.texts, selected.settings) : undefined;
  }

  async #lint(): Promise<SessionResult> {
    const selection = await this.#select();
    const stale = this.#stale;
    this.#stale = new Set();
    selection.project.versions.refresh();
    const files = [...selection.files.values()].filter(({ file }) => stale?.has(file.path) ?? true);
    // When all files are linted, they are too many to keep anything of them.
    const edited = stale && this.#edited;
    const tools = { selection, cache: this.#cache, stopwatch: undefined, edited };
    for await (const linted of lintFiles(files, this.#request, tools)) this.#results.add(linted);
    const { summaries, skipped } = this.#results;
    const { folders, settingsOf, removed, problems, rules, named, hints } = selection;
    const others = [...problems, ...(await glossaryFindings(selection, this.#request.cwd, this.#cache))];
    const reports = this.#results.reports(others, await pageFindings(selection, this.#results));
    const found = checkProject({ summaries, folders, settingsOf, memory: this.#memory });
    const compared = addFindings(reports, found, summaries);
    const baselines = new Baselines(this.#request.cwd, this.#request.baseline, selection.configs);
    const { files: all, hidden, applied } = await baselines.apply(compared, comparedRun(selection, this.#request, []));
    const after = new Map(all.map(({ path, diagnostics }) => [path, jsonOf(diagnostics)]));
    const changed = all.filter(({ path }) => after.get(path) !== this.#before.get(path) || stale?.has(path));
    this.#before = after;
    this.#background = selection.background;
    const unchecked = [...skipped, ...removed].sort(byPath);
    const known = { baselines: applied, ...(hidden !== undefined && { hidden }) };
    return { selection, files: all, ...known, rules, skipped: unchecked, named, changed, hints };
  }

  async #select(): Promise<Selection> {
    if (this.#selection !== undefined) return this.#selection;
    const overlay = (file: InputFile): InputFile => (this.#buffers.has(file.absolute) ? this.#buffered(file) : file);
    this.#selection = await Selection.find(this.#request, this.#builtins, overlay);
    return this.#selection;
  }

  /** An input file that reads the current text of the buffer whenever it is read. */
  #buffered(file: InputFile): InputFile {
    const now = (): InputFile => {
      const bytes = this.#buffers.get(file.absolute);
      return bytes === undefined ? file : textInput(file.path, file.absolute, bytes, file.viaFolder);
    };
    return { ...file, onDisk: false, read: () => now().read(), digest: () => now().digest(), stamp: () => now().stamp() };
  }

  #forget(): void {
    this.#selection = undefined;
    this.#results = new Results();
    this.#memory = new ProjectMemory();
    this.#edited = new EditedTexts();
    this.#stale = undefined;
  }
}

const jsonOf = memoize((diagnostics: FileReport['diagnostics']) => JSON.stringify(diagnostics));
