/** Builds `dist/`: the declarations in one file, the program as one bundle, and the licences of the bundled packages. */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { writeDeclarations } from './build/declarations.ts';
import { root } from './root.ts';

const dist = `${root}dist`;

rmSync(dist, { recursive: true, force: true });
writeDeclarations();
const inputs = await bundle();
chmodSync(`${dist}/bin/tlint.js`, 0o755);
writeFileSync(`${dist}/third-party-licenses.txt`, licences(inputs));

/** The licence texts of the bundled packages, which must be distributed with them. */
function licences(inputs: readonly string[]): string {
  const packages = new Set(inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...packages].sort().map(licenceOf).join('\n');
}

function licenceOf(folder: string): string {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const absolute = join(root, folder);
  const file = readdirSync(absolute).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(absolute, file))) return `## ${name}\n\nSee its package.json.\n`;
  return `## ${name}\n\n${readFileSync(join(absolute, file), 'utf8').trim()}\n`;
}
