import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import { seeElsewhere } from '../../text/observations.ts';

/** The absolute path of the file that an import in a folder leads to; undefined when it leads to none. */
export function resolveModule(specifier: string, folder: string): string | undefined {
  seeElsewhere();
  const url = createJiti(pathToFileURL(join(folder, 'package.json')).href).esmResolve(specifier, { try: true });
  const path = url?.startsWith('file:') ? fileURLToPath(url) : url;
  return path && existsSync(path) && statSync(path).isFile() ? path : undefined;
}
