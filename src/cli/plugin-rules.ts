import { resolve } from 'node:path';
import type { Rule } from '../check/rule.ts';
import { Project } from '../project/project.ts';
import { builtins } from '../api/builtins.ts';

/** The rules of the plugins of a config: of the given one, else of the one that is nearest to the working directory. */
export async function pluginRules(cwd: string, config: string | undefined): Promise<readonly Rule[]> {
  const project = new Project({ cwd, rules: [], search: false, ...(config !== undefined && { config }) }, builtins);
  return (await project.configFor(resolve(cwd, 'section.md'))).plugins;
}
