import { resolve } from 'node:path';
import { ConfigResolver } from '../config/load.ts';
import type { SearchedFolder } from '../config/mirror-search.ts';
import { NoMatchError } from '../discover/no-match-error.ts';
import { Document } from '../document/document.ts';
import { isTranslation } from '../layout/file-kind.ts';
import { isMarkdown, isTermTable } from '../layout/file-names.ts';
import type { Builtins } from '../project/builtins.ts';
import { Selection } from '../run/selection.ts';
import { fileShape, type FileShape, type ReadFile } from './file-shape.ts';

/** What a folder without a config holds. */
export interface ProjectSurvey {
  /** The pages whose translations lie in files of their own; undefined when there are none. */
  readonly mirrored: SearchedFolder | undefined;
  /** Lines on what was seen of pages, also where it is too little. */
  readonly notes: readonly string[];
  /** Whole sentences on what to do where it is too little. */
  readonly hints: readonly string[];
  /** The paths of files that hold both texts in the usual form. */
  readonly usual: readonly string[];
  /** The shape of the files that hold two texts, in whatever form. */
  readonly shape: FileShape | undefined;
  /** The absolute paths of the glossaries that are used without a config. */
  readonly glossary: readonly string[];
}

export async function surveyProject(cwd: string, builtins: Builtins): Promise<ProjectSurvey> {
  const resolver = new ConfigResolver({ cwd, rules: builtins.rules });
  await resolver.configFor(resolve(cwd, 'section.md'));
  const [searched] = resolver.searched;
  const selection = await selectionOf(cwd, builtins);
  const usual: string[] = [];
  const texts: ReadFile[] = [];
  const glossary = new Set<string>();
  for (const { file, settings } of selection?.files.values() ?? []) {
    for (const path of selection?.project.glossaries.pathsOf(settings.config) ?? []) glossary.add(resolve(cwd, path));
    const read = settings.layout.name === 'bilingual' && isMarkdown(file.path) ? file.read() : undefined;
    if (read?.kind !== 'text') continue;
    const { kind } = new Document({ text: read.source }, settings);
    if (isTranslation(kind)) usual.push(file.path);
    if (isTranslation(kind) || kind === 'other') texts.push({ path: file.path, text: read.source.text });
  }
  return {
    mirrored: searched?.found.settings === undefined ? undefined : searched,
    notes: resolver.notes,
    hints: resolver.hints,
    usual,
    shape: fileShape(texts),
    // Tables of renderings to avoid are found beside the glossary.
    glossary: [...glossary].filter((path) => isMarkdown(path) || isTermTable(path)),
  };
}

async function selectionOf(cwd: string, builtins: Builtins): Promise<Selection | undefined> {
  try {
    return await Selection.find({ cwd, paths: [], ignore: true, rules: [] }, builtins);
  } catch (error) {
    if (error instanceof NoMatchError) return undefined;
    throw error;
  }
}
