import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';

/** Resolved by the name of the package, because compiled files are one folder deeper than their sources. */
const manifest = createRequire(import.meta.url).resolve('tlint/package.json');

/** The folder that contains `rules/` with the documentation of the rules. */
export const packageFolder = dirname(manifest);

/** The address for bug reports: `bugs` of package.json. */
export const issuesUrl = 'https://github.com/tlint/tlint/issues';

/** Where the documentation is shown: the folder of `homepage` in package.json. */
const PAGES = 'https://github.com/tlint/tlint/blob/main/';

/** The address of a page of the documentation, by its path in the package. */
export function pageUrl(path: string): string {
  return PAGES + path;
}

/** The address of the project: `homepage` of package.json. */
export const homepage = 'https://github.com/tlint/tlint#readme';

export function packageVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version;
}

/**
 * Identifies the program for cache keys: the version, the build (the names of the built files, next to this one, contain hashes
 * of their content), and the JavaScript engine, whose version of Unicode affects results.
 */
export function toolIdentity(): string {
  const built = readdirSync(dirname(fileURLToPath(import.meta.url))).sort();
  return [packageVersion(), ...built, cachedDataVersionTag()].join(' ');
}
