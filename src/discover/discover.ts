import type { Stats } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { isMarkdown } from '../layout/file-names.ts';
import { IgnoreRules, type Problem } from './ignore-rules.ts';
import { NoMatchError, type Unmatched } from './no-match-error.ts';
import { assertReadable, realPath, seeElsewhere, statsOf, statsOfLink } from '../text/observations.ts';
import { isAbsent, isDenied, systemReason } from '../text/system-error.ts';
import { type Ignored, pathIn, type Walk, walk } from './walk.ts';
import { byPath } from '../text/by-path.ts';

export interface DiscoverRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; the folder `.` when empty. */
  readonly paths: readonly string[];
  /** Whether to apply `.gitignore` and `.tlintignore`. */
  readonly ignore: boolean;
  /** Whether an argument may lead to no file; it is told as ignored then. */
  readonly allowUnmatched?: boolean;
}

export interface DiscoveredFile {
  /** The path as derived from the argument, with `/`; relative to `cwd` if the argument is. */
  readonly path: string;
  readonly absolute: string;
  /** The path of the folder of the file, in the same notation. */
  readonly paper: string;
  /** True when the file itself was an argument. */
  readonly named: boolean;
  /** True when a folder or glob among the arguments led to the file. */
  readonly viaFolder: boolean;
}

/** The files that a folder or a glob leads to. */
export interface ReachedFiles {
  readonly argument: string;
  /** As derived from the argument. */
  readonly paths: readonly string[];
}

export interface Discovery {
  /** Each file once, sorted by path. */
  readonly files: readonly DiscoveredFile[];
  readonly ignored: readonly Ignored[];
  /** Unreadable folders and broken links. */
  readonly problems: readonly Problem[];
  /** By folder and glob among the arguments. */
  readonly reached: readonly ReachedFiles[];
}

/** The files of one argument; `unmatched` is the reason when there are none, `denied` when the system does not let tlint read it. */
interface Reached extends Walk {
  readonly viaFolder: boolean;
  readonly unmatched?: string;
  readonly denied?: string;
}

/**
 * Finds the files that the arguments refer to.
 * @throws NoMatchError when an argument matches no file
 */
export async function discover({ cwd, paths, ignore, allowUnmatched = false }: DiscoverRequest): Promise<Discovery> {
  const files = new Map<string, DiscoveredFile>();
  const ignored = new Map<string, Ignored>();
  const problems = new Map<string, Problem>();
  const unmatched: Unmatched[] = [];
  const byArgument: ReachedFiles[] = [];

  for (const argument of paths.length === 0 ? ['.'] : paths) {
    const reached = await reach(argument, cwd, ignore);
    if (reached.viaFolder)
      byArgument.push({ argument, paths: reached.files.map(({ path, real }) => files.get(real)?.path ?? path) });
    for (const { path, absolute, real } of reached.files) {
      const before = files.get(real);
      files.set(real, {
        path: before?.path ?? path,
        absolute: before?.absolute ?? absolute,
        paper: before?.paper ?? posix.dirname(path),
        named: before?.named === true || !reached.viaFolder,
        viaFolder: before?.viaFolder === true || reached.viaFolder,
      });
    }
    for (const entry of reached.ignored) ignored.set(entry.absolute, entry);
    for (const problem of reached.problems) problems.set(problem.path, problem);
    if (reached.unmatched !== undefined && allowUnmatched) {
      ignored.set(argument, { path: argument, absolute: resolve(cwd, argument), reason: reached.unmatched });
    } else if (reached.unmatched !== undefined) unmatched.push({ argument, reason: reached.unmatched });
    if (reached.denied !== undefined) unmatched.push({ argument, reason: reached.denied, denied: true });
  }

  if (unmatched.length > 0) throw new NoMatchError(unmatched);
  return {
    files: [...files.values()].sort(byPath),
    ignored: [...ignored.values()].sort(byPath),
    problems: [...problems.values()].sort(byPath),
    reached: byArgument,
  };
}

/** The absolute path that contains all files of an argument: the path itself, or the folder that a glob starts from. */
export function rootOf(argument: string, cwd: string): string {
  const absolute = resolve(cwd, argument);
  const path = notation(argument);
  const isGlob = statsIfThere(statsOfLink, absolute) === undefined && isDynamicPattern(path);
  return isGlob ? resolve(cwd, staticFolder(path)) : absolute;
}

async function reach(argument: string, cwd: string, ignore: boolean): Promise<Reached> {
  // An empty argument is an empty variable of a script, which must not mean all files.
  if (argument === '') return named({ unmatched: 'it is empty; give a path, or no path at all for the current folder' });
  const path = notation(argument);
  const absolute = resolve(cwd, argument);
  try {
    const stats = statsIfThere(statsOf, absolute);
    if (stats !== undefined) assertReadable(absolute);
    if (stats?.isDirectory()) return await reachFolder(path, undefined, cwd, ignore);
    if (stats !== undefined) return named({ files: [{ path, absolute, real: realPath(absolute) }] });
    if (statsIfThere(statsOfLink, absolute) !== undefined) {
      return named({ problems: [{ path, message: 'a symbolic link that leads nowhere; point it at a file' }] });
    }
    if (isDynamicPattern(path)) return await reachFolder(staticFolder(path), path, cwd, ignore);
  } catch (error) {
    if (isDenied(error)) return named({ denied: systemReason(error) });
    return named({ problems: [{ path, message: systemReason(error) }] });
  }
  return named({ unmatched: 'there is no such file or folder' });
}

/** Undefined when the path does not exist, for instance because a folder in it is a file. */
function statsIfThere(stat: (path: string) => Stats, absolute: string): Stats | undefined {
  try {
    return stat(absolute);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function named(reached: Partial<Reached>): Reached {
  return { files: [], ignored: [], problems: [], viaFolder: false, ...reached };
}

/** The files in a folder, filtered by the pattern of a glob. Folders and globs share one walk, so they ignore the same files. */
async function reachFolder(folder: string, pattern: string | undefined, cwd: string, ignore: boolean): Promise<Reached> {
  const absolute = resolve(cwd, folder);
  if (statsIfThere(statsOf, absolute)?.isDirectory() !== true) {
    return named({ unmatched: `there is no folder \`${folder}\`` });
  }
  const problems: Problem[] = [];
  const above = ignore ? IgnoreRules.above(absolute, cwd, problems) : undefined;
  // A folder that is named, itself or by a glob, is looked through even where an ignore file lists it, as a named file is linted.
  const isListed = above?.reason(absolute, true) !== undefined;
  const rules = isListed ? IgnoreRules.none(absolute, cwd, problems) : above;
  const found = walk({ path: folder, absolute, real: realPath(absolute) }, rules);
  problems.push(...found.problems);
  const matches = pattern === undefined ? undefined : new Set(await matching(pattern, cwd, found.ignored));
  const files = found.files.filter((file) => matches?.has(slashed(file.absolute)) ?? true);
  const reached = { files, ignored: found.ignored, problems, viaFolder: true };
  if (files.length > 0 || problems.length > 0) return reached;
  return { ...reached, unmatched: await whyNothing(pattern ?? pathIn(escapePath(folder), '**'), cwd, found.ignored) };
}

/** Absolute paths of the files that a glob matches, except for ignored ones. */
function matching(pattern: string, cwd: string, leftOut: readonly Ignored[]): Promise<string[]> {
  const ignore = leftOut.map((entry) => escapePath(slashed(entry.absolute)));
  // A folder that matches includes the files in it, as when the shell expands the glob.
  return glob([pattern, `${pattern}/**`], { cwd, absolute: true, dot: true, ignore });
}

/** The reason why a glob matches no files: what ignored those that it would match. */
async function whyNothing(pattern: string, cwd: string, ignored: readonly Ignored[]): Promise<string> {
  // Looks into folders that the walk leaves out.
  seeElsewhere();
  const matches = await matching(pattern, cwd, []);
  const markdown = matches.filter(isMarkdown);
  const filter = ignored.find((entry) => markdown.some((file) => `${file}/`.startsWith(`${slashed(entry.absolute)}/`)));
  if (filter !== undefined) {
    return `\`${filter.path}\` is ${filter.reason}; name the files themselves, or turn the ignore files off with \`--no-ignore\``;
  }
  const [other] = matches.sort();
  const found = other === undefined ? 'nothing' : `others such as \`${posix.basename(other)}\``;
  return `expected Markdown (\`.md\`, \`.mdx\`, \`.markdown\`), found ${found}`;
}

/** The folder that a glob starts from. */
function staticFolder(pattern: string): string {
  const segments = pattern.split('/');
  const literal = segments.slice(
    0,
    segments.findIndex((segment) => /[*?[{(!\\]/.test(segment)),
  );
  return literal.join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** An argument in normalized notation: with `/`, without `./` at the start or a slash at the end. */
function notation(argument: string): string {
  const path = posix.normalize(slashed(argument));
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
