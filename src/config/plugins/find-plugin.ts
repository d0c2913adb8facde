import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { resolveModule } from './resolve-module.ts';

/** Where the code of a plugin lies. */
export interface PluginPlace {
  /** The prefix of its rules where the plugin has no name of its own. */
  readonly name: string;
  /** The absolute paths of the modules that have its rules: one, or the files of a folder. */
  readonly modules: readonly string[];
  /** The absolute path of the folder that holds its pages. */
  readonly folder: string;
  /** Whether it is installed, so that its version says when it changes. */
  readonly installed: boolean;
}

const manifestShape = z.looseObject({ name: z.string(), exports: z.unknown() });

/** The endings of modules that can be run. */
const ENDINGS = ['.ts', '.mts', '.js', '.mjs', '.cjs'];

/**
 * Finds a plugin that a config names: a file or folder by a path that starts with `.` or is absolute, otherwise a package.
 * @param root the absolute path of the folder of the config
 * @throws Error whose message is a phrase that says why there is none
 */
export function findPlugin(entry: string, root: string): PluginPlace {
  return entry.startsWith('.') || isAbsolute(entry) ? placeAt(resolve(root, entry)) : packageNamed(entry, root);
}

function placeAt(path: string): PluginPlace {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error('there is no such file or folder; a path starts at the folder of the config');
  if (!stats.isDirectory()) {
    const own = kebab(basename(path, extname(path)));
    const name = own === 'index' ? kebab(basename(dirname(path))) : own;
    return { name, modules: [path], folder: dirname(path), installed: false };
  }
  const modules = existsSync(join(path, 'package.json')) ? [entryOf(path)] : modulesIn(path);
  return { name: kebab(basename(path)), modules, folder: path, installed: false };
}

/** The index of a folder, else every module in it except tests and declarations. */
function modulesIn(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .toSorted()
    .filter((name) => ENDINGS.includes(extname(name)));
  const index = names.find((name) => basename(name, extname(name)) === 'index');
  const found = index === undefined ? names.filter((name) => !/\.(?:test|spec|d)\.[cm]?[jt]s$/.test(name)) : [index];
  if (found.length === 0) throw new Error(`the folder holds no module, expected files such as \`my-rule.ts\``);
  return found.map((name) => join(folder, name));
}

function packageNamed(name: string, root: string): PluginPlace {
  const folder = packageFolder(name, root);
  if (folder === undefined) throw new Error(`it is not installed here; run \`npm install --save-dev ${name}\``);
  const real = realpathSync(folder);
  const installed = real.includes(`${sep}node_modules${sep}`);
  return { name: prefixOf(name), modules: [entryOf(real)], folder: real, installed };
}

/** The folder of a package, as Node finds it from a folder. */
export function packageFolder(name: string, root: string): string | undefined {
  const folder = join(root, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(root);
  return parent === root ? undefined : packageFolder(name, parent);
}

/** What `import` of the package in a folder gives: by `exports`, which count for its own name, else by `main`. */
export function entryOf(folder: string): string {
  for (const specifier of [nameIn(folder), folder]) {
    const path = specifier && resolveModule(specifier, folder);
    if (path) return path;
  }
  throw new Error('its `package.json` leads to no module; expected `exports` or `main` with a file that exists');
}

function nameIn(folder: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return manifestShape.safeParse(manifest).data?.name;
}

/** `tlint-plugin-x` → `x`, `@acme/tlint-plugin` → `acme`, `@acme/tlint-plugin-x` → `acme-x`. */
function prefixOf(name: string): string {
  return kebab(name.replace('tlint-plugin', ''));
}

function kebab(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .join('-');
}
