import { resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import type { Config } from '../config/config.ts';
import { type LintedPlace, placeOf } from '../glossary/find-glossary.ts';
import type { InputFile, LintInput } from '../lint/input-file.ts';
import type { Builtins } from '../project/builtins.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { type KnownRule, knownRules } from '../project/known-rules.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { digestOf } from '../text/digest.ts';
import { findInputs, type InputRequest, type Inputs, sourceInput, wholeFolders } from './inputs.ts';
import { inShard, type Shard } from './shard.ts';
import { byPath, type SkippedPath } from './skipped-path.ts';

export interface SelectionRequest extends InputRequest, ProjectRequest {
  /** The part of the files that is linted; all without it. */
  readonly shard?: Shard;
}

/** A file of a run with what it is checked against. */
export type SelectedFile = LintInput<FileSettings>;

/** Replaces a file by the text that stands for it, such as an open buffer. */
export type Overlay = (file: InputFile) => InputFile;

/** The files of a request that are to be linted, each with its settings; nothing is linted yet. */
export class Selection {
  readonly #inputs: Inputs;
  readonly #cwd: string;
  readonly #builtins: Builtins;
  readonly #isInPart: (path: string) => boolean;
  /** Of all files, also of those in other shards. */
  readonly #configs = new Set<Config>();
  readonly #files = new Map<string, SelectedFile>();
  readonly #removed: SkippedPath[] = [];
  /** The paths of all parts. */
  readonly #linted = new Set<string>();
  readonly project: Project;
  /** Where the files lie, for a glossary that no config names. */
  readonly place: LintedPlace;

  /**
   * Finds the files and their settings.
   * @throws NoMatchError when a path means no file
   * @throws ConfigError when a config or a `--rule` cannot be used
   */
  static async find(request: SelectionRequest, builtins: Builtins, overlay: Overlay = (file) => file): Promise<Selection> {
    const selection = new Selection(request, builtins, await findInputs(request));
    await selection.#select(overlay);
    return selection;
  }

  private constructor(request: SelectionRequest, builtins: Builtins, inputs: Inputs) {
    const { cwd, shard } = request;
    this.#inputs = inputs;
    this.#cwd = cwd;
    this.#builtins = builtins;
    this.#isInPart = inShard(inputs.files, shard);
    this.place = placeOf(
      inputs.files.map(({ path }) => path),
      cwd,
    );
    this.project = new Project(request, builtins, this.place);
  }

  /** By path, as it was reached. */
  get files(): ReadonlyMap<string, SelectedFile> {
    return this.#files;
  }

  /** The files that a config takes out of the run, sorted by path. */
  get removed(): readonly SkippedPath[] {
    return this.#removed.toSorted(byPath);
  }

  /** What could not be reached. */
  get problems(): readonly FileReport[] {
    return this.#inputs.problems.filter(({ path }) => this.#isInPart(path));
  }

  /** What stood behind the run, for people who ask with `--verbose`. */
  get notes(): readonly string[] {
    return [...this.#inputs.notes, ...this.project.notes];
  }

  get configs(): readonly Config[] {
    return [...this.#configs];
  }

  /** The rules that may have findings, those of all parts included. */
  get rules(): readonly KnownRule[] {
    return knownRules(this.#builtins, this.configs);
  }

  /** The folders that are linted as a whole, with the names of the Markdown files in each. */
  get folders(): ReadonlyMap<string, readonly string[]> {
    return wholeFolders([...this.#files.values()].map(({ file }) => file));
  }

  /** Is a path one of the run's, and of this part of it? */
  isInPart(path: string): boolean {
    return this.#isInPart(path);
  }

  /** Is the file with this path linted, in whatever part of the run? */
  isLinted(path: string): boolean {
    return this.#linted.has(path);
  }

  /** The paths of the files whose own text, or source text, lies in the file with this absolute path. */
  pathsWith(absolute: string): readonly string[] {
    const files = [...this.#files.values()].filter(
      ({ file, source }) => file.absolute === absolute || source?.absolute === absolute,
    );
    return files.map(({ file }) => file.path);
  }

  /** What rules that compare files need to know of a file. */
  readonly settingsOf = (path: string): FileSettings | undefined => this.#files.get(path)?.settings;

  /** The configs and glossaries that were used, absolute. */
  get background(): readonly string[] {
    return this.configs.flatMap((config) => [
      ...(config.path === undefined ? [] : [config.path]),
      ...this.project.glossaries.pathsOf(config).map((path) => resolve(this.#cwd, path)),
    ]);
  }

  /** Tells runs apart by their files, also those of other shards, and by their glossaries. */
  get runKey(): string {
    const glossaries = this.configs.flatMap((config) => this.project.glossaries.contentOf(config));
    return digestOf([...this.#inputs.files.map(({ path }) => path), ...glossaries]);
  }

  /** Tells the settings of rules apart that files of the run were linted with. */
  rulesKeys(paths: readonly string[]): readonly string[] {
    return [...new Set(paths.flatMap((path) => this.settingsOf(path)?.rulesKey ?? []))].sort();
  }

  async #select(overlay: Overlay): Promise<void> {
    for (const found of this.#inputs.files) {
      const settings = await this.project.of(found.absolute);
      this.#configs.add(settings.config);
      if (settings.removedBy === undefined) this.#linted.add(found.path);
      if (!this.#isInPart(found.path)) continue;
      if (settings.removedBy === undefined) {
        const source = sourceInput(found, settings.layout);
        this.#files.set(found.path, { file: overlay(found), source: source && overlay(source), settings });
      } else this.#removed.push({ path: found.path, reason: settings.removedBy });
    }
  }
}
