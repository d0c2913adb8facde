import { relative, resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { discover } from '../discover/discover.ts';
import type { ExistingFiles } from '../discover/existing-files.ts';
import { NoMatchError } from '../discover/no-match-error.ts';
import type { Language } from '../language/language.ts';
import type { FileOutcome } from '../lint/file-outcome.ts';
import type { MirrorTable } from '../layout/mirrored/mirrors.ts';
import type { InputFile } from '../lint/input-file.ts';
import type { Project } from '../project/project.ts';
import { isThere, statsOf } from '../text/observations.ts';
import { byPath } from '../text/by-path.ts';
import { inputFile, type InputRequest } from './inputs.ts';

/** The pages that are translated into a language, or ought to be. */
export interface LanguagePages {
  readonly total: number;
  /** Those without a translation that are to be told, sorted by path. */
  readonly untranslated: readonly InputFile[];
}

export interface PageSearch {
  readonly request: InputRequest;
  /** The files that the paths of the request lead to. */
  readonly found: readonly InputFile[];
  readonly project: Project;
  readonly existing: ExistingFiles;
  /** Is the page with an absolute path to be told if it has no translation? */
  concerns(absolute: string): boolean;
  /** What became of a file of the run; undefined for any other. */
  outcomeOf(path: string): FileOutcome['kind'] | undefined;
}

/**
 * The pages of a config by the language that they are translated into: those that lie in a folder of the request, and those whose
 * translations would lie there. Files that are named themselves, or by a glob, say nothing of the pages beside them.
 */
export async function pagesByLanguage(config: Config, search: PageSearch): Promise<ReadonlyMap<Language, LanguagePages>> {
  const { request, existing, project } = search;
  const folders = foldersOf(request);
  const mirrors = project.mirrorsOf(config);
  const pages = new Map<Language, { total: number; untranslated: InputFile[] }>();
  if (folders.length === 0) return pages;
  const isWhole = (path: string) => folders.some((folder) => isWithin(path, folder));
  for (const file of (await sourcesOf(mirrors, folders, search)).toSorted(byPath)) {
    const mirrored = mirrors.fileAt(file.absolute);
    if (mirrored?.role !== 'source' || config.removedBy(file.absolute) !== undefined) continue;
    if (config.givenKind(file.absolute) !== undefined) continue;
    const isMissing = mirrored.translations.some(({ paths }) => !paths.some((path) => existing.has(path)));
    if (isMissing && isBilingual(file, config, search)) continue;
    for (const { language, paths } of mirrored.translations) {
      if (!isWhole(file.absolute) && !paths.some(isWhole)) continue;
      if (paths.every((path) => config.removedBy(path) !== undefined)) continue;
      const isTranslated = paths.some((path) => existing.has(path));
      const known = pages.get(language) ?? { total: 0, untranslated: [] };
      pages.set(language, known);
      known.total++;
      if (!isTranslated && search.concerns(file.absolute)) known.untranslated.push(file);
    }
  }
  return pages;
}

/** Does a file among the pages hold its translation itself? Such a file is checked. */
function isBilingual(file: InputFile, config: Config, { project, outcomeOf }: PageSearch): boolean {
  const { path, absolute } = file;
  const outcome = outcomeOf(path);
  if (outcome !== undefined) return outcome === 'checked';
  const result = file.read();
  const settings = project.under(config, absolute);
  return result.kind === 'text' && settings.layout.classify(result.source, settings).kind !== 'other';
}

/** The absolute paths of the folders that a request names. */
export function foldersOf({ cwd, paths, stdin }: InputRequest): readonly string[] {
  if (stdin !== undefined) return [];
  const named = paths.length === 0 ? ['.'] : paths;
  const isFolder = (path: string) => isThere(path) && statsOf(path).isDirectory();
  return named.map((path) => resolve(cwd, path)).filter(isFolder);
}

/** The files in the folders of the sources: those that were found already, or else, beside the translations, by a look there. */
async function sourcesOf(
  { sourceFolders }: MirrorTable,
  folders: readonly string[],
  { request: { cwd, ignore }, found }: PageSearch,
): Promise<readonly InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const source of sourceFolders.map((folder) => resolve(folder))) {
    const isFound = folders.some((folder) => isWithin(source, folder));
    const inFolder = isFound ? found.filter(({ absolute }) => isWithin(absolute, source)) : await filesIn(source, cwd, ignore);
    for (const file of inFolder) if (!files.has(file.absolute)) files.set(file.absolute, file);
  }
  return [...files.values()];
}

async function filesIn(folder: string, cwd: string, ignore: boolean): Promise<readonly InputFile[]> {
  try {
    const { files } = await discover({ cwd, paths: [relative(cwd, folder) || '.'], ignore });
    return files.map(({ path, absolute, viaFolder }) => inputFile(path, absolute, viaFolder));
  } catch (error) {
    // Without any source, each translation is an orphan, which is told.
    if (error instanceof NoMatchError) return [];
    throw error;
  }
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
