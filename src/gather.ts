import { resolve } from 'node:path';
import type { Cache } from './cache/cache.ts';
import { digestOf } from './cache/digest.ts';
import type { FileReport } from './check/diagnostic.ts';
import { Stopwatch } from './check/stopwatch.ts';
import type { Config } from './config/config.ts';
import type { FileFix, FixRequest, LintedFile } from './file-linter.ts';
import { byPath, collect, type Gathered, type SkippedPath } from './gathered.ts';
import { type LintedPlace, placeOf } from './glossary/find-glossary.ts';
import { findInputs, type InputRequest, type Inputs, wholeFolders } from './inputs.ts';
import { type LintFilesRequest, lintFiles, type SelectedFile } from './lint-files.ts';
import { Summaries } from './paper/summaries.ts';
import { Project } from './project.ts';
import { inShard, type Shard } from './shard.ts';
import type { Settings } from './summary/check-project.ts';
import { writablePlaces } from './writable-places.ts';

export interface GatherRequest extends InputRequest, Omit<LintFilesRequest, 'fix'> {
  readonly fix?: FixRequest;
  /** What earlier runs found. */
  readonly cache?: Cache;
  /** The part of the files that is linted; all without it. */
  readonly shard?: Shard;
  /** Whether to measure how long each step takes. */
  readonly timing?: boolean;
}

/** The first half of a run: the files of a request, each linted by itself. */
export class Gathering {
  readonly #request: GatherRequest;
  readonly #inputs: Inputs;
  readonly #place: LintedPlace;
  readonly #project: Project;
  readonly #stopwatch: Stopwatch | undefined;
  readonly #isInPart: (path: string) => boolean;
  /** Of all files, also of those in other shards. */
  readonly #configs = new Set<Config>();
  readonly #selected = new Map<string, SelectedFile>();
  readonly #removed: SkippedPath[] = [];
  readonly #linted = new Map<string, LintedFile>();
  readonly #summaries = new Summaries();

  /**
   * Finds the files and their configs; nothing is linted yet.
   * @throws NoMatchError when a path means no file
   * @throws ConfigError when a config or a `--rule` cannot be used
   */
  static async find(request: GatherRequest): Promise<Gathering> {
    const gathering = new Gathering(request, await findInputs(request));
    await gathering.#select();
    return gathering;
  }

  private constructor(request: GatherRequest, inputs: Inputs) {
    this.#request = request;
    this.#inputs = inputs;
    this.#stopwatch = request.timing ? new Stopwatch() : undefined;
    this.#place = placeOf(
      inputs.files.map(({ path }) => path),
      request.cwd,
    );
    this.#project = new Project(request, this.#place, this.#stopwatch);
    this.#isInPart = inShard(inputs.files, request.shard);
  }

  /** What stood behind the run, for people who ask with `--verbose`. */
  get notes(): readonly string[] {
    return [...this.#inputs.notes, ...this.#project.notes];
  }

  /** Milliseconds by step; undefined unless asked for. */
  get times(): ReadonlyMap<string, number> | undefined {
    return this.#stopwatch?.times;
  }

  /** What rules that compare files need to know of a file. */
  readonly settingsOf = (path: string): Settings | undefined => {
    const selected = this.#selected.get(path);
    return selected && this.#project.settingsOf(selected.file.absolute, selected.config);
  };

  /** The configs and glossaries that were used, absolute. */
  get background(): readonly string[] {
    const { cwd } = this.#request;
    return [...this.#configs].flatMap((config) => [
      ...(config.path === undefined ? [] : [config.path]),
      ...this.#project.glossaryPaths(config).map((path) => resolve(cwd, path)),
    ]);
  }

  /** The file with this absolute path, as it was reached; undefined where it is none of the run. */
  pathOf(absolute: string): string | undefined {
    for (const { file } of this.#selected.values()) if (file.absolute === absolute) return file.path;
    return undefined;
  }

  /** Tells runs apart by their files, also those of other shards, and by their glossaries. */
  runKey(): string {
    const glossaries = [...this.#configs].flatMap((config) => this.#project.glossaryContent(config));
    return digestOf([...this.#inputs.files.map(({ path }) => path), ...glossaries]);
  }

  /** Tells the settings of rules apart that files of the run were linted with. */
  settingsKeys(paths: readonly string[]): readonly string[] {
    const keys = paths.flatMap((path) => {
      const selected = this.#selected.get(path);
      return selected ? [this.#project.settingsKey(selected.file.absolute, selected.config)] : [];
    });
    return [...new Set(keys)].sort();
  }

  /** Tells apart all that the rules saw that compare files; undefined where nothing tells that in full. */
  projectKey(folders: Gathered['folders']): string | undefined {
    const parts: string[] = [];
    for (const path of this.#selected.keys()) {
      const linted = this.#linted.get(path);
      if (linted?.outcome.kind !== 'checked' || linted.outcome.summary === undefined) continue;
      if (linted.key === undefined) return undefined;
      parts.push(path, linted.key);
    }
    return digestOf([...parts, ...[...folders].flat(2)]);
  }

  /** Lints all files, or those with the paths given once more. */
  async lint(paths: Iterable<string> = this.#selected.keys()): Promise<void> {
    const files = Array.from(paths, (path) => this.#selected.get(path) ?? []).flat();
    const tools = {
      project: this.#project,
      place: this.#place,
      cache: this.#request.cache,
      stopwatch: this.#stopwatch,
    };
    const { fix, ...request } = this.#request;
    const fixing = fix && { ...fix, within: writablePlaces(request.cwd, request.paths) };
    for (const linted of await lintFiles(files, { ...request, ...(fixing && { fix: fixing }) }, tools)) {
      const { path, outcome } = linted;
      this.#linted.set(path, linted);
      this.#summaries.set(path, outcome.kind === 'checked' ? outcome.summary : undefined);
    }
  }

  /** What the files came to, and what fixing changes: written already unless the request says not to. */
  async gathered(): Promise<Gathered & { readonly fixes: readonly FileFix[] }> {
    const others = [...this.#problems(), ...(await this.#glossaryReports())];
    const { skipped, ...collected } = collect([...this.#linted.values()], others);
    return {
      ...collected,
      skipped: [...skipped, ...this.#removed].sort(byPath),
      summaries: this.#summaries,
      folders: wholeFolders([...this.#selected.values()].map(({ file }) => file)),
    };
  }

  async #select(): Promise<void> {
    for (const file of this.#inputs.files) {
      const config = await this.#project.configOf(file.absolute);
      this.#configs.add(config);
      if (!this.#isInPart(file.path)) continue;
      const key = config.removedBy(file.absolute);
      if (key === undefined) this.#selected.set(file.path, { file, config });
      else this.#removed.push({ path: file.path, reason: `\`${key}\` of ${config.name}` });
    }
  }

  #problems(): readonly FileReport[] {
    const problems = this.#inputs.problems.filter(([path]) => this.#isInPart(path));
    return problems.map(([path, diagnostic]) => ({ path, diagnostics: [diagnostic] }));
  }

  async #glossaryReports(): Promise<readonly FileReport[]> {
    const reports: FileReport[] = [];
    for (const config of this.#configs) reports.push(...(await this.#reportsOf(config)));
    return reports.filter(({ path }) => this.#isInPart(path));
  }

  async #reportsOf(config: Config): Promise<readonly FileReport[]> {
    const { cwd, cache } = this.#request;
    const paths = new Set(this.#inputs.files.map(({ path }) => path));
    const make = async () => {
      const { glossaryReports } = await import('./glossary-reports.ts');
      return glossaryReports(this.#project, config, cwd, (path) => paths.has(path));
    };
    const glossary = this.#project.glossaryPaths(config);
    if (glossary.length === 0) return [];
    if (cache === undefined) return make();
    const settings = glossary.flatMap((path) => this.#project.keyOf(resolve(cwd, path), config) ?? []);
    // Without a key nothing tells the rules of the config apart.
    if (settings.length === 0) return make();
    const key = digestOf([...settings, ...glossary.filter((path) => paths.has(path))]);
    return cache.remember(`glossary of ${config.name}`, key, make);
  }
}
