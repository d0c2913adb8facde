import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { z } from 'zod';

/** Found by the package's own name, since the compiled files lie one folder deeper than the sources. */
const manifest = createRequire(import.meta.url).resolve('tlint/package.json');

/** Where `rules/` with the documents of the rules lies. */
export const packageFolder = dirname(manifest);

export function packageVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}

/**
 * Differs wherever the same text could be judged otherwise: by another version, by another build of it (the name of a
 * built file holds a hash of what it is made of), or by another JavaScript engine, which may know other characters.
 */
export function toolIdentity(): string {
  return [packageVersion(), basename(import.meta.url), cachedDataVersionTag()].join(' ');
}
