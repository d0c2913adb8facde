import { dirname } from 'node:path';
import { IgnoreRules } from './ignore-rules.ts';

/** Is a file with an absolute path one that ignore files list? The rules of each folder are read once; what changes later is not seen. */
export function ignoredFiles(cwd: string): (absolute: string) => boolean {
  const folders = new Map<string, IgnoreRules>();
  return (absolute) => {
    const folder = dirname(absolute);
    const rules = folders.get(folder) ?? IgnoreRules.in(folder, cwd, []);
    folders.set(folder, rules);
    return rules.reason(absolute, false) !== undefined;
  };
}
