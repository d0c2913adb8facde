/** The files that a program is made of, so that a change of it is noticed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isBuiltin } from 'node:module';
import { digestOf } from '../../text/digest.ts';
import { readBytes } from '../../text/read.ts';
import { packageFolder } from './find-plugin.ts';

/** What a change of a program can be told by. */
export interface CodeFiles {
  /** The absolute paths of its local files. */
  readonly files: readonly string[];
  /** Identifies their contents, and the versions of the packages that they import. */
  readonly key: string;
}

const IMPORT = /\b(?:from|import|require)[\s(]*["']([^"'\n]+)["']/g;

/** The module that an import names may have one of these endings. */
const ENDINGS = ['', '.ts', '.mts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js', '/index.mjs'];

/** The local files that some modules are made of, with all that they import by a literal path, and the other files of some folders. */
export function codeFiles(modules: readonly string[], folders: readonly string[], root: string): CodeFiles {
  const contents = new Map<string, string>();
  const versions = new Set<string>();
  const open = [...modules, ...folders.flatMap(filesIn)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (contents.has(path)) continue;
    const read = readBytes(path);
    const text = 'bytes' in read ? read.bytes.toString('utf8') : '';
    contents.set(path, text);
    for (const [, specifier = ''] of text.matchAll(IMPORT)) {
      if (specifier.startsWith('.')) open.push(...moduleAt(resolve(dirname(path), specifier)));
      else if (!isBuiltin(specifier)) versions.add(versionOf(specifier, dirname(path)));
    }
  }
  const files = [...contents.keys()].sort();
  const parts = files.flatMap((path) => [relative(root, path), contents.get(path) ?? '']);
  return { files, key: digestOf([...parts, ...[...versions].sort()]) };
}

/** The name and version of an installed package. */
function versionOf(specifier: string, from: string): string {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const folder = packageFolder(name, from);
  const read = folder === undefined ? undefined : readBytes(join(folder, 'package.json'));
  return `${name} ${read !== undefined && 'bytes' in read ? digestOf([read.bytes.toString('utf8')]) : ''}`;
}

function moduleAt(path: string): readonly string[] {
  // TypeScript imports `./a.ts` also as `./a.js`.
  const names = [...ENDINGS.map((ending) => path + ending), path.replace(/js$/, 'ts')];
  return names.filter((name) => existsSync(name) && statSync(name).isFile()).slice(0, 1);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
