import { resolve } from 'node:path';
import type { ResolvedConfig } from '../config/config-json.ts';
import { type ProjectOptions, projectRequest } from './project-options.ts';

/**
 * The config as it applies to a file, with defaults, and with the severities and options of all rules: what `--print-config`
 * prints.
 * @param path of the file, relative to `cwd`; it need not exist. A section file right in `cwd` when absent
 * @throws ConfigError when the config, a plugin or a severity cannot be used
 */
export async function loadConfig(path = 'section.md', options: ProjectOptions = {}): Promise<ResolvedConfig> {
  const [{ Project }, { builtins }] = await Promise.all([import('../project/project.ts'), import('./builtins.ts')]);
  const request = projectRequest(options);
  return new Project(request, builtins).configJson(resolve(request.cwd, path));
}
