import { resolve } from 'node:path';
import type { Judge } from '../baseline/baseline.ts';
import type { FileFix } from '../lint/fix-file.ts';
import { readSource } from '../text/read.ts';
import type { ComparedRun } from './baselines.ts';
import type { Selection, SelectionRequest } from './selection.ts';
import { foldersOf, isWithin } from './untranslated-pages.ts';

/**
 * What baselines need to know of a run.
 * @param fixes the files that fixing changed: findings stand in their new texts
 */
export function comparedRun(selection: Selection, request: SelectionRequest, fixes: readonly FileFix[]): ComparedRun {
  const { cwd } = request;
  const fixed = new Map(fixes.map(({ path, after }) => [path, after]));
  return {
    async configOf(path) {
      const settings = selection.settingsOf(path) ?? (await selection.project.of(resolve(cwd, path)));
      return settings.config;
    },
    textOf(path) {
      const after = fixed.get(path);
      if (after !== undefined) return after;
      const read = selection.files.get(path)?.file.read() ?? readSource(resolve(cwd, path), path);
      return read.kind === 'text' ? read.source.text : '';
    },
    // Computed when a baseline asks for it: most runs have none, and a session comes here after every key.
    get judge() {
      return judgeOf(selection, request);
    },
  };
}

/** A rule that compares files may find less in a part of them, so its findings are judged where all files were checked. */
function judgeOf(selection: Selection, request: SelectionRequest): Judge {
  const files = [...selection.files.values()];
  // A glossary that is not linted itself shows only what keeps it from being read.
  const readFiles = new Set(files.flatMap(({ file, source }) => [file.absolute, source?.absolute ?? []].flat()));
  const rules = new Set(files.flatMap(({ settings }) => settings.ruleset.bound));
  const comparingRules = new Set([...rules].flatMap(({ meta, across }) => (across === undefined ? [] : [meta.id])));
  const isPart = request.stdin !== undefined || request.changes !== undefined;
  const folders = isPart ? [] : foldersOf(request);
  const isSeen = (file: string) => readFiles.has(file) || folders.some((folder) => isWithin(file, folder));
  return (all) => {
    const isWhole = !isPart && all.every(isSeen);
    return (file, rule) => isSeen(file) && (isWhole || !comparingRules.has(rule));
  };
}
