import { dirname, resolve } from 'node:path';
import type { Rule } from '../check/rule.ts';
import { type Config, defaultConfig, detectedConfig } from './config.ts';
import { configIn } from './config-in-folder.ts';
import { readLayers } from './extends/read-layers.ts';
import { mirrorHints, mirrorNotes } from './mirror-notes.ts';
import { type FoundByFolder, MirrorSearch, type SearchedFolder } from './mirror-search.ts';
import { loadLayerPlugins } from './plugins/layer-plugins.ts';
import { resolveConfig } from './resolve-config.ts';
import { pathFrom } from '../text/path-from.ts';

export interface ConfigRequest {
  /** Absolute; paths in messages are relative to it. */
  readonly cwd: string;
  /** The rules that a config may set, besides those of its plugins. */
  readonly rules: readonly Rule[];
  /** The config for all files, relative to `cwd`. */
  readonly configPath?: string;
  /** The absolute path of the folder that contains all linted files. */
  readonly linted?: string;
  /** The mirrors that another thread found. */
  readonly found?: FoundByFolder;
  /** Whether mirrors are looked for where there is no config; true when absent. */
  readonly search?: boolean;
}

/** Finds the config of each file. A config file is read once, and all its files get the same `Config` object. */
export class ConfigResolver {
  readonly #request: ConfigRequest;
  readonly #defaults: Config;
  readonly #search: MirrorSearch;
  readonly #withoutFile = new Map<string, Config>();
  readonly #searched = new Map<string, SearchedFolder>();
  readonly #byFolder = new Map<string, Promise<Config | undefined>>();
  readonly #byPath = new Map<string, Promise<Config>>();

  constructor(request: ConfigRequest) {
    this.#request = request;
    this.#defaults = defaultConfig(request.cwd);
    this.#search = new MirrorSearch(request.cwd, request.linted, request.found);
  }

  /** The mirrors that were found for files without a config, for other threads. */
  get found(): FoundByFolder {
    return this.#search.found;
  }

  /** The folders that were looked through for files without a config. */
  get searched(): readonly SearchedFolder[] {
    return [...this.#searched.values()];
  }

  /** What was found for files without a config, for `--verbose`. */
  get notes(): readonly string[] {
    return this.searched.flatMap((each) => mirrorNotes(each, this.#nameOf(each.root)));
  }

  /** What to write where pages look like translations but are not taken for such. */
  get hints(): readonly string[] {
    return this.searched.flatMap((each) => mirrorHints(each, this.#nameOf(each.root)));
  }

  /**
   * @param file absolute path; the file itself need not exist
   * @throws ConfigError when the config cannot be read or has mistakes
   */
  async configFor(file: string): Promise<Config> {
    const { cwd, configPath } = this.#request;
    if (configPath !== undefined) return this.#read(resolve(cwd, configPath));
    return (await this.#nearest(dirname(file))) ?? this.#withoutConfig(dirname(file));
  }

  #nearest(folder: string): Promise<Config | undefined> {
    return remember(this.#byFolder, folder, async () => {
      const path = await configIn(folder);
      if (path !== undefined) return this.#read(path);
      const parent = dirname(folder);
      return parent === folder ? undefined : this.#nearest(parent);
    });
  }

  /** The defaults, with the mirrors of the project; all files of a project get the same `Config` object. */
  #withoutConfig(folder: string): Config {
    const searched = this.#request.search === false ? undefined : this.#search.in(folder);
    if (searched === undefined) return this.#defaults;
    const { root, found } = searched;
    this.#searched.set(root, searched);
    if (found.settings === undefined) return this.#defaults;
    const known = this.#withoutFile.get(root) ?? detectedConfig(found.settings, root);
    this.#withoutFile.set(root, known);
    return known;
  }

  #read(path: string): Promise<Config> {
    return remember(this.#byPath, path, async () => {
      const { rules } = this.#request;
      const layers = await readLayers(path, { rules, nameOf: (each) => this.#nameOf(each) });
      return resolveConfig(layers, rules, await loadLayerPlugins(layers));
    });
  }

  #nameOf(path: string): string {
    return pathFrom(this.#request.cwd, path) || '.';
  }
}

function remember<Value>(cache: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
