import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Found by the package's own name, since the compiled files lie one folder deeper than the sources. */
const manifest = createRequire(import.meta.url).resolve('tlint/package.json');

/** Where `rules/` with the documents of the rules lies. */
export const packageFolder = dirname(manifest);

export function packageVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
