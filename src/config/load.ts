import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Rule } from '../check/rule.ts';
import { readBytes } from '../text/read.ts';
import { defaultConfig, resolveConfig } from './config.ts';
import type { Config } from './config.ts';
import { configFileNames, readDocument } from './config-document.ts';

export interface ConfigRequest {
  /** Absolute; paths in messages are relative to it. */
  readonly cwd: string;
  /** The rules that a config may set, besides those of its plugins. */
  readonly rules: readonly Rule[];
  /** The config for all files, relative to `cwd`. */
  readonly configPath?: string;
}

/** Finds the config of each file. A config file is read once, and all its files get the same `Config` object. */
export class ConfigResolver {
  readonly #request: ConfigRequest;
  readonly #defaults: Config;
  readonly #byFolder = new Map<string, Promise<Config>>();
  readonly #byPath = new Map<string, Promise<Config>>();

  constructor(request: ConfigRequest) {
    this.#request = request;
    this.#defaults = defaultConfig(request.cwd);
  }

  /**
   * @param file absolute path; the file itself need not exist
   * @throws ConfigError when the config cannot be read or has mistakes
   */
  configFor(file: string): Promise<Config> {
    const { cwd, configPath } = this.#request;
    return configPath === undefined ? this.#nearest(dirname(file)) : this.#read(resolve(cwd, configPath));
  }

  #nearest(folder: string): Promise<Config> {
    return remember(this.#byFolder, folder, async () => {
      const path = await configIn(folder);
      if (path !== undefined) return this.#read(path);
      const parent = dirname(folder);
      return parent === folder ? this.#defaults : this.#nearest(parent);
    });
  }

  #read(path: string): Promise<Config> {
    return remember(this.#byPath, path, async () => {
      const name = relative(this.#request.cwd, path).replaceAll(sep, '/') || '.';
      return resolveConfig(await readDocument(path, name), this.#request.rules);
    });
  }
}

// Reading the folder once is faster than testing each possible name, which is noticeable with hundreds of folders.
async function configIn(folder: string): Promise<string | undefined> {
  const names = new Set(await readdir(folder).catch(() => []));
  const name = configFileNames.find((each) => names.has(each));
  if (name !== undefined) return join(folder, name);
  const packageJson = join(folder, 'package.json');
  return names.has('package.json') && hasTlintKey(packageJson) ? packageJson : undefined;
}

function hasTlintKey(packageJson: string): boolean {
  const read = readBytes(packageJson);
  const text = 'bytes' in read ? read.bytes.toString('utf8') : '';
  if (!text.includes('"tlint"')) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'tlint' in value;
  } catch {
    // Treated as a config, so that its parser reports the syntax error.
    return true;
  }
}

function remember<Value>(cache: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
