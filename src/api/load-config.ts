import { resolve } from 'node:path';
import { z } from 'zod';
import type { ResolvedConfig } from '../config/config-json.ts';
import { checkOptions } from './check-options.ts';
import { type ProjectOptions, projectRequest, projectShape } from './project-options.ts';

const optionsSchema = z.strictObject(projectShape);

/**
 * The config as it applies to a file, with defaults, and with the severities and options of all rules: what `--print-config`
 * prints.
 * @param path of the file, relative to `cwd`; it need not exist. A section file right in `cwd` when absent
 * @throws ConfigError when the config, a plugin or a rule of `rules` cannot be used
 * @throws UsageError when an option is unknown or has another type
 */
export async function loadConfig(path = 'section.md', options: ProjectOptions = {}): Promise<ResolvedConfig> {
  checkOptions('the options of `loadConfig`', optionsSchema, options);
  const [{ Project }, { builtins }] = await Promise.all([import('../project/project.ts'), import('./builtins.ts')]);
  const request = projectRequest(options);
  return new Project(request, builtins).configJson(resolve(request.cwd, path));
}
