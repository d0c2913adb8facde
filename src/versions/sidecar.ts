import { dirname } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../config/config-error.ts';
import { clip } from '../text/clip.ts';
import { pathFrom } from '../text/path-from.ts';
import { parseJson } from '../text/parse-json.ts';
import { readBytes } from '../text/read.ts';
import { bareName } from './version-name.ts';

const sidecarSchema = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())]));

/** What a file says of the versions that pages translate: by path a version, or an object that has one. */
export type Sidecar = z.infer<typeof sidecarSchema>;

/** Keys of a version, of one that says whose it is, and of what is none. */
const VERSION_KEY = /hash|commit|revision|version|sha|md5/i;
const OF_SOURCE = /source|original|base|upstream/i;
const OTHER_KEY = /date|time|translation|target|schema|file/i;

/**
 * Reads a sidecar.
 * @throws ConfigError when it cannot be read, or is none
 */
export function readSidecar(path: string, name: string): Sidecar {
  const read = readBytes(path);
  if ('reason' in read) {
    throw new ConfigError(`the versions in \`${name}\` cannot be read: ${read.reason}`, 'Correct `versions` in the config.');
  }
  const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  const parsed = sidecarSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
  throw new ConfigError(
    `\`${name}\` has no versions of pages${place}: expected JSON such as \`{"page.md": "<commit>"}\`, found \`${clip(text)}\``,
    'Correct the file, or `versions` in the config.',
  );
}

/** The version under a path, which counts from the root of the project, from the sidecar, or from the tree of the pages. */
export function versionIn(sidecar: Sidecar, places: readonly string[]): string | undefined {
  const place = places.flatMap((path) => [path, `./${path}`]).find((path) => Object.hasOwn(sidecar, path));
  const entry = place === undefined ? undefined : sidecar[place];
  const found = typeof entry === 'object' ? versionOf(entry) : entry;
  return found === undefined || found.trim() === '' ? undefined : bareName(found);
}

function versionOf(entry: Readonly<Record<string, unknown>>): string | undefined {
  const versions = Object.entries(entry).flatMap(([key, value]) => {
    return typeof value === 'string' && VERSION_KEY.test(key) && !OTHER_KEY.test(key) ? [{ key, value }] : [];
  });
  return (versions.find(({ key }) => OF_SOURCE.test(key)) ?? versions[0])?.value;
}

/** How a sidecar may write the paths of a page and its source. */
export function spellings(
  files: readonly string[],
  sidecar: string,
  root: string,
  inTree: string | undefined,
): readonly string[] {
  const counted = files.flatMap((file) => [pathFrom(root, file), pathFrom(dirname(sidecar), file)]);
  return inTree === undefined ? counted : [...counted, inTree, ...files.map((file) => inTree + endingOf(file))];
}

function endingOf(file: string): string {
  return /\.[^./]+$/.exec(file)?.[0] ?? '';
}
