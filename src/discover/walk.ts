import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { isMarkdown } from '../layout/file-names.ts';
import { folderEntries } from './folder-entries.ts';
import type { IgnoreRules, Problem } from './ignore-rules.ts';
import { realPath, statsOf } from '../text/observations.ts';
import { systemReason } from '../text/system-error.ts';

/** A file or folder. `path` is in the notation of the argument, with `/`; `real` is without symbolic links. */
export interface FoundPath {
  readonly path: string;
  readonly absolute: string;
  readonly real: string;
}

/** An ignored file or folder; `reason` is a phrase that follows `is`. */
export interface Ignored {
  readonly path: string;
  readonly absolute: string;
  readonly reason: string;
}

export interface Walk {
  readonly files: FoundPath[];
  readonly ignored: Ignored[];
  readonly problems: Problem[];
}

interface Step {
  readonly place: FoundPath;
  readonly rules: IgnoreRules | undefined;
}

const NEVER_WALKED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The path of a name in a folder, in the notation of the folder's path; `.` adds no prefix. */
export function pathIn(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/**
 * All Markdown files in a folder. Ignored folders are never opened, and no real folder is walked twice.
 * @param most the number of folders after which the walk ends; it is then not `complete`
 */
export function walk(
  root: FoundPath,
  rulesAbove: IgnoreRules | undefined,
  most = Infinity,
): Walk & { readonly complete: boolean } {
  const result: Walk = { files: [], ignored: [], problems: [] };
  let folders = 0;
  const seen = new Set<string>();
  // Links are followed after all real folders are walked, so that a file gets its own path if that is below the root.
  const links: Step[] = [];

  const leftOut = ({ place, rules }: Step, isFolder: boolean): boolean => {
    const reason = rules?.reason(place.absolute, isFolder);
    if (reason !== undefined) result.ignored.push({ path: place.path, absolute: place.absolute, reason });
    return reason !== undefined;
  };

  const addFile = (step: Step): void => {
    if (!isMarkdown(step.place.path) || seen.has(step.place.real) || leftOut(step, false)) return;
    seen.add(step.place.real);
    result.files.push(step.place);
  };

  /** Ignores pipes, sockets and devices whose names are those of Markdown files. */
  const leaveIrregular = (step: Step): void => {
    const { path, absolute } = step.place;
    if (!isMarkdown(path) || leftOut(step, false)) return;
    result.ignored.push({ path, absolute, reason: 'no regular file, so it is not read' });
  };

  const enter = (step: Step): void => {
    if (!seen.has(step.place.real) && !leftOut(step, true)) read(step);
  };

  const read = ({ place, rules: outer }: Step): void => {
    seen.add(place.real);
    if (++folders > most) return;
    let entries: readonly Dirent[];
    try {
      entries = folderEntries(place.absolute);
    } catch (error) {
      result.problems.push({ path: place.path, message: systemReason(error) });
      return;
    }
    const rules = outer?.within(
      place.absolute,
      entries.map((entry) => entry.name),
    );
    // They are sorted: the first of two links to a file gives it its path.
    for (const entry of entries) {
      const { name } = entry;
      const child = { path: pathIn(place.path, name), absolute: join(place.absolute, name), real: join(place.real, name) };
      if (NEVER_WALKED.has(name)) result.ignored.push({ ...child, reason: 'never walked' });
      else if (entry.isSymbolicLink()) links.push({ place: child, rules });
      else if (entry.isDirectory()) enter({ place: child, rules });
      else if (entry.isFile()) addFile({ place: child, rules });
      else leaveIrregular({ place: child, rules });
    }
  };

  const follow = ({ place, rules }: Step): void => {
    try {
      const real = realPath(place.absolute);
      const stats = statsOf(real);
      const step = { place: { ...place, real }, rules };
      if (stats.isDirectory()) enter(step);
      else if (stats.isFile()) addFile(step);
      else leaveIrregular(step);
    } catch (error) {
      if (leftOut({ place, rules }, false)) return;
      const message = `a symbolic link that leads nowhere: ${systemReason(error)}`;
      if (isMarkdown(place.path)) result.problems.push({ path: place.path, message });
      else result.ignored.push({ path: place.path, absolute: place.absolute, reason: message });
    }
  };

  enter({ place: root, rules: rulesAbove });
  // Following a link to a folder may add links to this list.
  for (const link of links) follow(link);
  return { ...result, complete: folders <= most };
}
