/** Pages of a test case in a folder for each language, `en/tides.md` beside `ar/tides.md`. */
import { byPlace } from '../check/by-place.ts';
import { checkPages, type PageFile } from '../check/check-pages.ts';
import { readDirectives } from '../check/directives.ts';
import type { FileReport } from '../check/diagnostic.ts';
import type { FilePlace } from '../check/project-hooks.ts';
import { Document } from '../document/document.ts';
import type { Languages } from '../language/languages.ts';
import { markAt } from '../paper/mark.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { SourceText } from '../text/source-text.ts';

export interface PageTreeCase {
  readonly files: Readonly<Record<string, string>>;
  readonly languages: Languages;
  settingsOf(path: string): FileSettings;
}

/** The translations among the pages, each with its source. @throws Error when a file lies in no folder of a language */
export function openPages({ files, languages, settingsOf }: PageTreeCase): readonly Document[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const settings = settingsOf(path);
    const mirrored = settings.config.mirrors.fileAt(`/${path}`);
    if (mirrored === undefined) {
      const folders = `\`${languages.source.code}/\` or \`${languages.target.code}/\``;
      throw new Error(
        `\`${path}\` is no page. Expected a path that starts with ${folders} and ends with \`.md\` or \`.mdx\`. Move it there.`,
      );
    }
    if (mirrored.role === 'source') return [];
    const places = mirrored.sources.map(relative);
    const [source] = places.flatMap((place) => (files[place] === undefined ? [] : [new SourceText(place, files[place])]));
    return [new Document({ text: new SourceText(path, text), source, missingSource: source ? undefined : places[0] }, settings)];
  });
}

/** The findings of the rules on the pages as a whole, added to those on each of them. */
export function withPageFindings(
  { files, languages, settingsOf }: PageTreeCase,
  reports: readonly FileReport[],
): readonly FileReport[] {
  const places = new Map<string, PageFile>();
  const startOf = (path: string): FilePlace => {
    const text = new SourceText(path, files[path] ?? '');
    places.set(path, { settings: settingsOf(path), directives: readDirectives(text) });
    return { path, ...markAt(text.lineRange(1)) };
  };
  const sources = Object.keys(files)
    .toSorted()
    .flatMap((path) => {
      const mirrored = settingsOf(path).config.mirrors.fileAt(`/${path}`);
      if (mirrored?.role !== 'source') return [];
      const translations = mirrored.translations.flatMap(({ paths }) => paths.map(relative)).filter((name) => name in files);
      return [{ path, translations: [...new Set(translations)].sort() }];
    });
  const untranslated = sources.filter(({ translations }) => translations.length === 0).map(({ path }) => path);
  const rivals = sources.filter(({ translations }) => translations.length > 1);
  const [first] = untranslated;
  const tree = {
    total: sources.length,
    untranslated: first === undefined ? undefined : { paths: untranslated, at: startOf(first) },
    rivals: rivals.map(({ path, translations }) => ({ source: path, translations: translations.map(startOf) })),
  };
  const all = [...reports, ...checkPages({ tree, languages, files: places })];
  return Object.keys(files).map((path) => {
    return {
      path,
      diagnostics: all
        .filter((report) => report.path === path)
        .flatMap(({ diagnostics }) => diagnostics)
        .sort(byPlace),
    };
  });
}

/** In memory, the folder of the project is `/`. */
function relative(absolute: string): string {
  return absolute.slice(1);
}
