import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { foldersOf, isThere } from '../text/observations.ts';
import { systemReason } from '../text/system-error.ts';
import { GlossaryError } from './glossary-error.ts';

/** The place of the linted files, where the search for a glossary starts. */
export interface LintedPlace {
  /** The paths of the files among the linted ones that are named as a glossary is, as derived from the arguments. */
  readonly glossaries?: readonly string[];
  /** The absolute path of the deepest folder that contains all linted files. */
  readonly folder?: string;
}

/** The glossaries of the command line or of a config. */
export interface NamedGlossaries {
  readonly paths: readonly string[];
  /** The place of the key in a config, for messages; undefined for those of the command line. */
  readonly key?: string | undefined;
}

export interface GlossarySearch {
  readonly place: LintedPlace;
  readonly cwd: string;
  /** Those that are named; if there are any, there is no search. */
  readonly named?: NamedGlossaries | undefined;
  /** Is the file with an absolute path a page or its translation? A page of explained words may have the name of a glossary. */
  readonly isPage?: (path: string) => boolean;
}

export interface FoundGlossary {
  readonly paths: readonly string[];
  /** The reason for these files, for `--verbose`. */
  readonly reason: string;
}

const FILE_NAME = 'glossary.md';

/** @param files the paths of the linted files, as derived from the arguments */
export function placeOf(files: readonly string[], cwd: string): LintedPlace {
  const glossaries = files.filter((path) => basename(path).toLowerCase() === FILE_NAME);
  const folder = commonFolder(new Set(files.map((path) => resolve(cwd, dirname(path)))));
  return { glossaries, ...(folder !== undefined && { folder }) };
}

/**
 * Finds the glossary of a run: the named files; else one among the linted files; else the nearest `glossary.md` in a folder
 * above the linted files, or in a sibling of one of these folders.
 *
 * @throws GlossaryError when a named file does not exist
 */
export function findGlossary({ place, cwd, named, isPage = () => false }: GlossarySearch): FoundGlossary | undefined {
  const { glossaries = [], folder } = place;
  if (named !== undefined && named.paths.length > 0) {
    // A config names files by absolute paths.
    const paths = named.key === undefined ? named.paths : named.paths.map((path) => shown(path, cwd));
    for (const path of paths) if (!isThere(resolve(cwd, path))) throw missing(path, named.key);
    return { paths, reason: `named by ${named.key === undefined ? 'the command line' : 'the config'}` };
  }
  const isGlossary = (path: string) => isThere(path) && !isPage(path);
  const glossary = glossaries.find((path) => !isPage(resolve(cwd, path)));
  if (glossary !== undefined) return { paths: [glossary], reason: 'it is among the linted files' };
  if (folder === undefined) return undefined;
  for (const ancestor of searchedFolders(folder)) {
    const own = join(ancestor, FILE_NAME);
    if (isGlossary(own)) return { paths: [shown(own, cwd)], reason: 'it stands above the linted files' };
    const [beside, another] = subfolders(ancestor).filter((name) => isGlossary(join(ancestor, name, FILE_NAME)));
    // Of two candidates at the same distance neither is used, because the guess could be wrong.
    if (beside !== undefined && another === undefined) {
      return { paths: [shown(join(ancestor, beside, FILE_NAME), cwd)], reason: 'it stands beside the linted files' };
    }
  }
  return undefined;
}

function missing(path: string, key: string | undefined): GlossaryError {
  const otherwise = `to use a \`${FILE_NAME}\` near the linted files.`;
  if (key === undefined) {
    return new GlossaryError(`the glossary \`${path}\` does not exist`, `Correct the path, or name none ${otherwise}`);
  }
  return new GlossaryError(
    `${key}: \`glossary\` names \`${path}\`, which does not exist`,
    `Correct the path, which starts at the folder of that config, or remove the key ${otherwise}`,
  );
}

function commonFolder(folders: Iterable<string>): string | undefined {
  const [first, ...others] = folders;
  if (first === undefined) return undefined;
  let common = first;
  for (const folder of others) {
    while (relative(common, folder).startsWith('..') && dirname(common) !== common) common = dirname(common);
  }
  return common;
}

/** The folder and its ancestors up to the root of the repository, except for the home folder and the folder of temporary files. */
function searchedFolders(folder: string): string[] {
  const shared = new Set([homedir(), tmpdir()]);
  const folders: string[] = [];
  for (let at = folder; dirname(at) !== at && !shared.has(at); at = dirname(at)) {
    folders.push(at);
    if (isThere(join(at, '.git'))) break;
  }
  return folders;
}

/** The subfolders of a folder; none when it cannot be listed, as that of another user or of a file that is not saved yet. */
function subfolders(folder: string): readonly string[] {
  try {
    return foldersOf(folder);
  } catch (error) {
    systemReason(error);
    return [];
  }
}

/** A path relative to the working directory if it is inside, else absolute. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/');
}
