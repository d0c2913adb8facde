import type { Languages } from '../language/languages.ts';
import { type ProjectFileSettings, rulesOf, runRules } from './check-project.ts';
import type { Diagnostic, FileReport } from './diagnostic.ts';
import type { Directive } from './directives.ts';
import type { PageTree } from './page-tree.ts';
import { suppressing } from './suppress.ts';

/** A file that a finding about pages may stand in. */
export interface PageFile {
  readonly settings: ProjectFileSettings;
  readonly directives: readonly Directive[];
}

export interface PagesInput {
  readonly tree: PageTree;
  readonly languages: Languages;
  /** The files at whose starts the places of the tree lie, by path. */
  readonly files: ReadonlyMap<string, PageFile>;
}

/** Runs the rules on the pages of a run that are translated into one language. */
export function checkPages({ tree, languages, files }: PagesInput): readonly FileReport[] {
  const [first] = [tree.untranslated?.at, ...tree.rivals.flatMap(({ translations }) => translations)].flatMap((at) => at ?? []);
  if (first === undefined) return [];
  const rules = rulesOf(Array.from(files.values(), ({ settings }) => settings));
  const settingsOf = (path: string) => files.get(path)?.settings;
  const found = runRules(rules, { first, languages, settingsOf }, (hooks) => hooks.pages?.(tree));
  const byFile = new Map<string, Diagnostic[]>();
  for (const { path, finding } of found) {
    const { rule, range } = finding;
    const place = { rule, offset: range.start.offset, line: range.start.line };
    if (suppressing(place, files.get(path)?.directives ?? []).length > 0) continue;
    byFile.set(path, [...(byFile.get(path) ?? []), finding]);
  }
  return Array.from(byFile, ([path, diagnostics]) => ({ path, diagnostics }));
}
