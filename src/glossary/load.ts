import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Languages } from '../language/languages.ts';
import { SourceText } from '../text/source-text.ts';
import { readAvoidTable } from './avoid-table.ts';
import { GlossaryError } from './glossary-error.ts';
import type { Glossary, GlossaryFile, GlossaryProblem } from './glossary.ts';
import { readGlossary } from './read-glossary.ts';

export interface GlossarySearch {
  /** The files that are linted, as they were reached. */
  readonly files: readonly string[];
  readonly cwd: string;
  /** Named by the config or the command line; when there are any, nothing else is looked for. */
  readonly configured: readonly string[];
}

export interface FoundGlossary {
  readonly paths: readonly string[];
  /** Why these files: for people who ask with `--verbose`. */
  readonly reason: string;
}

export interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly files: readonly GlossaryFile[];
  /** What could not be read at all; what is wrong with single rows is the matter of `glossary-table`. */
  readonly problems: readonly GlossaryProblem[];
}

const FILE_NAME = 'glossary.md';

/**
 * The glossary of a run: the configured files; else one among the linted files; else `glossary.md` in the folders above
 * the linted files, or in a folder beside one of these. The nearest wins.
 *
 * @throws GlossaryError when a configured file does not exist
 */
export function findGlossary({ files, cwd, configured }: GlossarySearch): FoundGlossary | undefined {
  if (configured.length > 0) {
    for (const path of configured) if (!existsSync(resolve(cwd, path))) throw missing(path, cwd);
    return { paths: configured, reason: 'named by the config or the command line' };
  }
  const linted = files.find((path) => basename(path).toLowerCase() === FILE_NAME);
  if (linted !== undefined) return { paths: [linted], reason: 'it is among the linted files' };
  const folder = commonFolder(files.map((path) => resolve(cwd, path)));
  if (folder === undefined) return undefined;
  for (const ancestor of searchedFolders(folder)) {
    const own = join(ancestor, FILE_NAME);
    if (existsSync(own)) return { paths: [shown(own, cwd)], reason: 'it stands above the linted files' };
    const [beside, another] = subfolders(ancestor).filter((name) => existsSync(join(ancestor, name, FILE_NAME)));
    // Two candidates at one distance: a guess could check the files against the wrong one.
    if (beside !== undefined && another === undefined) {
      return { paths: [shown(join(ancestor, beside, FILE_NAME), cwd)], reason: 'it stands beside the linted files' };
    }
  }
  return undefined;
}

/**
 * Reads glossary files, and beside each `<name>.avoid.tsv` with the renderings to avoid, if it is there.
 *
 * @throws GlossaryError when a file cannot be read
 */
export function loadGlossary(paths: readonly string[], cwd: string, languages: Languages): LoadedGlossary {
  const files = paths.map((path) => readGlossary(readText(path, cwd), languages));
  const avoidTables = paths
    .map((path) => path.replace(/\.[^./\\]*$/, '') + '.avoid.tsv')
    .filter((path) => existsSync(resolve(cwd, path)))
    .map((path) => readAvoidTable(readText(path, cwd)));
  return {
    glossary: {
      path: paths[0] ?? '',
      entries: files.flatMap((file) => file.entries),
      avoided: [...files, ...avoidTables].flatMap((table) => table.avoided),
    },
    files,
    problems: [...files.flatMap((file) => file.failure ?? []), ...avoidTables.flatMap((table) => table.problems)],
  };
}

function readText(path: string, cwd: string): SourceText {
  try {
    return new SourceText(path, readFileSync(resolve(cwd, path), 'utf8'));
  } catch (cause) {
    throw new GlossaryError(`glossary \`${path}\` cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function missing(path: string, cwd: string): GlossaryError {
  return new GlossaryError(
    `glossary \`${path}\` does not exist`,
    `it is looked for at \`${resolve(cwd, path)}\`; correct the path, or leave it out to use a \`${FILE_NAME}\` near the linted files`,
  );
}

function commonFolder(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths.map((path) => dirname(path));
  if (first === undefined) return undefined;
  let common = first;
  for (const folder of others) {
    while (relative(common, folder).startsWith('..') && dirname(common) !== common) common = dirname(common);
  }
  return common;
}

/** The folder and those above it, up to the top of the repository; never a folder that people share. */
function searchedFolders(folder: string): string[] {
  const shared = new Set([homedir(), tmpdir()]);
  const folders: string[] = [];
  for (let at = folder; dirname(at) !== at && !shared.has(at); at = dirname(at)) {
    folders.push(at);
    if (existsSync(join(at, '.git'))) break;
  }
  return folders;
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => entry.name)
    .sort();
}

/** The path as a person in the working directory would write it. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/');
}
