import { resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import { type Config, configFiles } from '../config/config.ts';
import type { Changes } from '../discover/git-changes.ts';
import { ignoredFiles } from '../discover/ignored-files.ts';
import { ExistingFiles } from '../discover/existing-files.ts';
import { type LintedPlace, placeOf } from '../glossary/find-glossary.ts';
import type { InputFile, LintInput } from '../lint/input-file.ts';
import type { Builtins } from '../project/builtins.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { type KnownRule, knownRules } from '../project/known-rules.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { digestOf } from '../text/digest.ts';
import { concernedBy, isChanged } from './changed-files.ts';
import { findInputs, type InputRequest, type Inputs, sourceOf, wholeFolders, withTranslations } from './inputs.ts';
import type { PageSearch } from './untranslated-pages.ts';
import { inShard, type Shard } from './shard.ts';
import type { SkippedPath } from './skipped-path.ts';
import { byPath } from '../text/by-path.ts';

export interface SelectionRequest extends InputRequest, ProjectRequest {
  /** The shard of the files to lint; all files when absent. */
  readonly shard?: Shard;
  /** Only files that these changes concern are linted; all files when absent. */
  readonly changes?: Changes;
}

/** A file of a run with its settings. */
export type SelectedFile = LintInput<FileSettings>;

/** Replaces a file, for instance by an open buffer; returns the file itself when there is no replacement. */
export type Overlay = (file: InputFile) => InputFile;

/** The files of a request with their settings, before anything is linted. */
export class Selection {
  readonly #request: SelectionRequest;
  readonly #inputs: Inputs;
  #overlay: Overlay = (file) => file;
  readonly #builtins: Builtins;
  #isInPart: (path: string) => boolean = () => true;
  #found: readonly InputFile[];
  /** The configs of all files, including those in other shards. */
  readonly #configs = new Set<Config>();
  readonly #files = new Map<string, SelectedFile>();
  readonly #removed: SkippedPath[] = [];
  readonly #existing = new ExistingFiles();
  /** The paths of the files in all shards. */
  readonly #linted = new Set<string>();
  readonly project: Project;
  /** The place of the files, where the search for a glossary starts. */
  readonly place: LintedPlace;

  /**
   * Finds the files and their settings.
   * @throws NoMatchError when a path matches no file
   * @throws ConfigError when a config or a `--rule` cannot be used
   */
  static async find(request: SelectionRequest, builtins: Builtins, overlay: Overlay = (file) => file): Promise<Selection> {
    const selection = new Selection(request, builtins, await findInputs(request));
    await selection.#select(overlay);
    return selection;
  }

  private constructor(request: SelectionRequest, builtins: Builtins, inputs: Inputs) {
    const { cwd } = request;
    this.#request = request;
    this.#inputs = inputs;
    this.#found = inputs.files;
    this.#builtins = builtins;
    this.place = placeOf(
      inputs.files.map(({ path }) => path),
      cwd,
    );
    this.project = new Project(request, builtins, this.place);
  }

  /** The files by path, as derived from the argument. */
  get files(): ReadonlyMap<string, SelectedFile> {
    return this.#files;
  }

  /** The paths of the files that were named themselves, instead of a folder or glob that leads to them. */
  get named(): ReadonlySet<string> {
    return this.#inputs.named;
  }

  /** What each folder and glob among the arguments leads to. */
  get reached(): Inputs['reached'] {
    return this.#inputs.reached;
  }

  /** The files that a config excludes, and those of which git knows nothing, sorted by path. */
  get removed(): readonly SkippedPath[] {
    return this.#removed.toSorted(byPath);
  }

  /** Files and folders that could not be read. */
  get problems(): readonly FileReport[] {
    return this.#inputs.problems.filter(({ path }) => this.#isInPart(path));
  }

  /** The lines of `--verbose` on the configs, glossaries and ignored files of the run. */
  get notes(): readonly string[] {
    return [...this.#inputs.notes, ...this.project.notes];
  }

  /** What to write where pages look like translations but are not taken for such. */
  get hints(): readonly string[] {
    return this.project.hints;
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

  /** What the search for pages without a translation needs. */
  get pageSearch(): Omit<PageSearch, 'outcomeOf'> {
    const found = this.#inputs.files.map(this.#overlay);
    const concerns = (absolute: string) => this.concerns(absolute);
    return { request: this.#request, found, project: this.project, existing: this.#existing, concerns };
  }

  /** Is a path in this shard of the run? */
  isInPart(path: string): boolean {
    return this.#isInPart(path);
  }

  /** Is the file with an absolute path to be told of? With changes only if it is one of them. */
  concerns(absolute: string): boolean {
    const { changes } = this.#request;
    return changes === undefined || isChanged(changes, absolute);
  }

  /** Is the file with this path linted in any shard of the run? */
  isLinted(path: string): boolean {
    return this.#linted.has(path);
  }

  /** The paths of the files whose text or source text is in the file with this absolute path. */
  pathsWith(absolute: string): readonly string[] {
    const files = [...this.#files.values()].filter(
      ({ file, source }) => file.absolute === absolute || source?.absolute === absolute,
    );
    return files.map(({ file }) => file.path);
  }

  /** The settings of a file, for rules that compare files; undefined when it is not in the run. */
  readonly settingsOf = (path: string): FileSettings | undefined => this.#files.get(path)?.settings;

  /** The absolute paths of the configs, plugins, baselines and glossaries used. */
  get background(): readonly string[] {
    return this.configs.flatMap((config) => [
      ...configFiles(config),
      ...config.pluginFiles,
      ...(config.baseline === undefined ? [] : [config.baseline]),
      ...this.#versionFiles(config),
      ...this.project.glossaries.pathsOf(config).map((path) => resolve(this.#request.cwd, path)),
    ]);
  }

  /** Identifies the run by its files, including those of other shards, and its glossaries. */
  get runKey(): string {
    const glossaries = this.configs.flatMap((config) => this.project.glossaries.contentOf(config));
    return digestOf([...this.#found.map(({ path }) => path), ...glossaries]);
  }

  /** The absolute paths of the files with the versions that the pages of a config translate. */
  #versionFiles(config: Config): readonly string[] {
    const pages = [...this.#files.values()].filter(({ settings, source }) => settings.config === config && source !== undefined);
    const files = pages.map(({ file, settings: { languages } }) => {
      return this.project.versions.fileOf(config, languages.target.code, file.absolute);
    });
    return [...new Set(files)].filter((file) => file !== undefined);
  }

  async #select(overlay: Overlay): Promise<void> {
    this.#overlay = overlay;
    const isIgnored = this.#request.ignore ? ignoredFiles(this.#request.cwd) : () => false;
    this.#found = await withTranslations(this.#inputs.files, this.project, this.#existing, isIgnored);
    const all: SelectedFile[] = [];
    for (const found of this.#found) {
      const settings = await this.project.of(found.absolute);
      const { source, ...beside } = sourceOf(found, settings.layout, this.#existing);
      all.push({ file: overlay(found), ...beside, source: source && overlay(source), settings });
    }
    const kept = this.#withChanges(all);
    this.#isInPart = inShard(
      kept.map(({ file, source }) => ({ path: file.path, source: source?.path })),
      this.#request.shard,
    );
    for (const selected of kept) {
      const { file, settings } = selected;
      this.#configs.add(settings.config);
      if (settings.removedBy === undefined) this.#linted.add(file.path);
      if (!this.#isInPart(file.path)) continue;
      if (settings.removedBy === undefined) this.#files.set(file.path, selected);
      else this.#removed.push({ path: file.path, ...settings.removedBy });
    }
  }

  /** Those of the files that a change concerns. */
  #withChanges(all: readonly SelectedFile[]): readonly SelectedFile[] {
    const { changes } = this.#request;
    if (changes === undefined) return all;
    const { files, outside } = concernedBy(changes, all, this.project, this.#request.cwd);
    this.#removed.push(...outside);
    return files;
  }
}
