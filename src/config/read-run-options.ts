import { resolve } from 'node:path';
import type { Rule } from '../check/rule.ts';
import { configAbove } from './config-in-folder.ts';
import { mergeLayers } from './extends/merge-layers.ts';
import { readLayers } from './extends/read-layers.ts';
import { type RunOptions, runOptionsOf } from './run-options.ts';
import { pathFrom } from '../text/path-from.ts';

export interface RunOptionsRequest {
  /** Absolute. */
  readonly cwd: string;
  /** The rules that presets are made of. */
  readonly rules: readonly Rule[];
  /** The config for all files, relative to `cwd`; the nearest one from `cwd` upwards when absent. */
  readonly configPath?: string | undefined;
}

/**
 * The options that a config sets for runs. A run has one set of them, so they are those of one config: the nearest to the working
 * directory. Its plugins are not loaded.
 * @throws ConfigError when the config cannot be read or a setting has not the shape of the schema
 */
export async function readRunOptions({ cwd, rules, configPath }: RunOptionsRequest): Promise<RunOptions> {
  const path = configPath === undefined ? await configAbove(cwd) : resolve(cwd, configPath);
  if (path === undefined) return {};
  const nameOf = (each: string): string => pathFrom(cwd, each) || '.';
  return runOptionsOf(mergeLayers(await readLayers(path, { rules, nameOf })));
}
