/** Which files of a run a change concerns: those that changed, and those that are compared with them. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Config, configFiles } from '../config/config.ts';
import type { Changes } from '../discover/git-changes.ts';
import { isMarkdown } from '../layout/file-names.ts';
import { readFileNumber } from '../paper/file-number.ts';
import type { Project } from '../project/project.ts';
import { memoize } from '../text/memoize.ts';
import type { SelectedFile } from './selection.ts';
import type { SkippedPath } from './skipped-path.ts';

const OUTSIDE = {
  reason: 'it lies outside the repository, so that git cannot tell whether it changed',
  remedy: 'Lint it without `--changed`.',
} as const;

export interface Concerned {
  readonly files: readonly SelectedFile[];
  /** Those of which git cannot tell whether they changed. */
  readonly outside: readonly SkippedPath[];
}

/** Is the file with an absolute path among the changes? */
export function isChanged({ paths }: Changes, absolute: string): boolean {
  return paths.has(realOf(absolute));
}

/**
 * A translation is concerned by its source, a file of a paper by the other files of the paper and its abstract elsewhere, and all
 * files of a config by the config and its glossaries.
 */
export function concernedBy(changes: Changes, all: readonly SelectedFile[], project: Project, cwd: string): Concerned {
  const changed = (absolute: string) => isChanged(changes, absolute);
  const isConfigChanged = memoize((config: Config) => {
    const glossaries = project.glossaries.pathsOf(config).map((path) => resolve(cwd, path));
    return [...configFiles(config), ...glossaries].some(changed);
  });
  const papers = changedPapers(changes, all);
  const names = new Set(Array.from(papers, (folder) => basename(folder)));
  const files = all.filter(({ file: { absolute }, settings: { layout, config } }) => {
    const texts = [absolute, ...layout.sourcesOf(absolute)];
    if (texts.some(changed) || isConfigChanged(config)) return true;
    return layout.name === 'bilingual' && (papers.has(dirname(absolute)) || names.has(stemOf(absolute)));
  });
  const outside = all.filter(({ file }) => !isInside(realOf(file.absolute), changes.top));
  return { files, outside: outside.map(({ file: { path } }) => ({ path, ...OUTSIDE })) };
}

/** The folders of the papers in which a file changed, and those that a changed abstract is of. */
function changedPapers({ paths }: Changes, all: readonly SelectedFile[]): ReadonlySet<string> {
  const folders = new Map<string, Set<string>>();
  for (const { file, settings } of all) {
    if (settings.layout.name !== 'bilingual') continue;
    const folder = dirname(file.absolute);
    folders.set(basename(folder), (folders.get(basename(folder)) ?? new Set()).add(folder));
  }
  const papers = new Set<string>();
  for (const { file, settings } of all) {
    const { absolute } = file;
    if (settings.layout.name !== 'bilingual' || !paths.has(realOf(absolute))) continue;
    for (const folder of folders.get(stemOf(absolute)) ?? []) papers.add(folder);
    if (isOfPaper({ file, settings })) papers.add(dirname(absolute));
  }
  const deleted = [...paths].filter(
    (path) => isMarkdown(path) && readFileNumber(basename(path)) !== undefined && !existsSync(path),
  );
  const real = new Map([...folders.values()].flatMap((same) => Array.from(same, (folder) => [realOf(folder), folder] as const)));
  for (const path of deleted) {
    const folder = real.get(dirname(path));
    if (folder !== undefined) papers.add(folder);
  }
  return papers;
}

/** Do rules that compare the files of a paper look at this one? */
function isOfPaper({ file, settings }: Pick<SelectedFile, 'file' | 'settings'>): boolean {
  const read = file.read();
  if (read.kind !== 'text') return true;
  const { kind } = settings.layout.classify(read.source, settings);
  if (kind === 'section' || kind === 'abstract') return readFileNumber(basename(file.absolute)) !== undefined;
  return kind !== 'other' && kind !== 'page';
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}

/** The path without symbolic links, also of a file that is gone. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realOf(folder), basename(path));
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
