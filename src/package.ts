import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { z } from 'zod';

/** Found by the package's own name, since the compiled files lie one folder deeper than the sources. */
const manifest = createRequire(import.meta.url).resolve('tlint/package.json');

/** Where `rules/` with the documents of the rules lies. */
export const packageFolder = dirname(manifest);

/** Where a fault of tlint itself is reported; `bugs` of package.json. */
export const issuesUrl = 'https://github.com/tlint/tlint/issues';

export function packageVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}

/**
 * Differs wherever the same text could be judged otherwise: by another version, by another build of it (the names of the
 * built files, among which this one lies, hold hashes of what they are made of), or by another JavaScript engine, which may
 * know other characters.
 */
export function toolIdentity(): string {
  const built = readdirSync(dirname(fileURLToPath(import.meta.url))).sort();
  return [packageVersion(), ...built, cachedDataVersionTag()].join(' ');
}
