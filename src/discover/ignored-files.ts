import { dirname } from 'node:path';
import { IgnoreRules } from './ignore-rules.ts';

/** Is a file with an absolute path one that ignore files list? Each ignore file is read once; what changes later is not seen. */
export function ignoredFiles(cwd: string): (absolute: string) => boolean {
  const folders = new Map<string, IgnoreRules>();
  return (absolute) => IgnoreRules.in(dirname(absolute), cwd, folders).reason(absolute, false) !== undefined;
}
