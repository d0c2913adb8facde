import { basename, extname } from 'node:path';
import { isThere } from '../text/observations.ts';
import { readBytes } from '../text/read.ts';
import type { Position } from '../text/source-text.ts';
import { ConfigError } from './config-error.ts';
import type { KeyPath } from './config-error.ts';
import { oneOf } from './suggest.ts';

/** A config file that is parsed but not validated. */
export interface ConfigDocument {
  /** The absolute path. */
  readonly path: string;
  /** The path for messages. */
  readonly name: string;
  readonly value: unknown;
  /** The position of a key or, if it is missing, of its nearest ancestor; undefined when the config is a module. */
  placeOf(path: KeyPath): Position | undefined;
}

/** The result of the parser of a format; parsers throw a `ConfigError` when the text is malformed. */
export type DocumentContent = Pick<ConfigDocument, 'value' | 'placeOf'>;

export const configFileNames = ['ts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `tlint.config.${extension}`);

/** @throws ConfigError when the file cannot be read or is malformed */
export async function readDocument(path: string, name: string): Promise<ConfigDocument> {
  const content = basename(path) === 'package.json' ? await readPackageKey(path, name) : await readContent(path, name);
  return { path, name, ...content };
}

/** Is a config a program, by its path? */
export function isModule(path: string): boolean {
  return ['.ts', '.js', '.mjs'].includes(extname(path));
}

// Each parser is loaded on demand, so that a JSON config does not pay for the others.
async function readContent(path: string, name: string): Promise<DocumentContent> {
  switch (extname(path)) {
    case '.json':
      return (await import('./json-document.ts')).parseJson(readText(path, name), name);
    case '.yaml':
    case '.yml':
      return (await import('./yaml-document.ts')).parseYaml(readText(path, name), name);
    case '.ts':
    case '.js':
    case '.mjs':
      readText(path, name);
      return (await import('./module-document.ts')).loadModule(path, name);
    default:
      throw new ConfigError(`${name}: this is no kind of config file; expected ${oneOf([...configFileNames, 'package.json'])}`);
  }
}

async function readPackageKey(path: string, name: string): Promise<DocumentContent> {
  const { value, placeOf } = await readContent(path, name);
  if (typeof value !== 'object' || value === null || !('tlint' in value)) {
    throw new ConfigError(`${name}: there is no key \`tlint\`, which holds the config in a \`package.json\``);
  }
  return { value: value.tlint, placeOf: (keys) => placeOf(['tlint', ...keys]) };
}

function readText(path: string, name: string): string {
  const read = readBytes(path);
  if ('bytes' in read) return read.bytes.toString('utf8');
  // Only a path from the command line can be absent: all others were found on disk.
  const hint = isThere(path) ? undefined : MISSING_HINT;
  throw new ConfigError(`${name}: the config file cannot be read: ${read.reason}`, hint);
}

const MISSING_HINT = 'Correct the path after `--config`, or leave the option out to use the config nearest to each file.';
