import { checkPages, type PageFile } from '../check/check-pages.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { readDirectives } from '../check/directives.ts';
import type { RivalTranslations } from '../check/page-tree.ts';
import type { FilePlace } from '../check/project-hooks.ts';
import type { Config } from '../config/config.ts';
import type { Language } from '../language/language.ts';
import type { InputFile } from '../lint/input-file.ts';
import { markAt } from '../paper/mark.ts';
import type { Project } from '../project/project.ts';
import { SourceText } from '../text/source-text.ts';
import { groupedBySource } from './by-source.ts';
import type { Results } from './results.ts';
import type { SelectedFile, Selection } from './selection.ts';
import { type LanguagePages, pagesByLanguage } from './untranslated-pages.ts';

/** The findings on the pages of a run as a whole: those without a translation, and those with several into one language. */
export async function pageFindings(selection: Selection, results: Results): Promise<readonly FileReport[]> {
  const search = { ...selection.pageSearch, outcomeOf: (path: string) => results.outcomeOf(path) };
  const reports: FileReport[] = [];
  for (const config of selection.configs) {
    const pages = await pagesByLanguage(config, search);
    const rivals = rivalsByLanguage(selection, config);
    for (const language of new Set([...pages.keys(), ...rivals.keys()])) {
      const found = findingsOf(language, config, selection.project, pages.get(language), rivals.get(language) ?? []);
      // The files of a run are divided between shards, and each finding is told by the shard that has its file.
      reports.push(...found.filter(({ path }) => selection.isInPart(path)));
    }
  }
  return reports;
}

function findingsOf(
  language: Language,
  config: Config,
  project: Project,
  { total, untranslated }: LanguagePages = { total: 0, untranslated: [] },
  groups: readonly (readonly SelectedFile[])[],
): readonly FileReport[] {
  const files = new Map<string, PageFile>();
  const startOf = (file: InputFile): FilePlace => {
    const { path, absolute } = file;
    const result = file.read();
    const text = result.kind === 'text' ? result.source : new SourceText(path, '');
    files.set(path, { settings: project.under(config, absolute), directives: readDirectives(text) });
    return { path, ...markAt(text.lineRange(1)) };
  };
  const [first] = untranslated;
  const rivals = groups.map((group): RivalTranslations => {
    return { source: group[0]?.source?.path ?? '', translations: group.map(({ file }) => startOf(file)) };
  });
  const tree = {
    total,
    untranslated: first && { paths: untranslated.map(({ path }) => path), at: startOf(first) },
    rivals,
  };
  return checkPages({ tree, languages: project.languagesOf(config, language), files });
}

/** The translations of each page that has several into one language. */
function rivalsByLanguage({ files }: Selection, config: Config): ReadonlyMap<Language, readonly (readonly SelectedFile[])[]> {
  const rivals = new Map<Language, (readonly SelectedFile[])[]>();
  const pages = [...files.values()].filter(({ source, settings }) => source !== undefined && settings.config === config);
  for (const group of groupedBySource(pages)) {
    const byLanguage = new Map<Language, SelectedFile[]>();
    for (const selected of group) {
      const { target } = selected.settings.languages;
      byLanguage.set(target, [...(byLanguage.get(target) ?? []), selected]);
    }
    for (const [language, same] of byLanguage) {
      if (same.length > 1) rivals.set(language, [...(rivals.get(language) ?? []), same]);
    }
  }
  return rivals;
}
