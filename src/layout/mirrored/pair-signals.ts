/** Signs in the path of a file that it is the translation of another, and where that one would lie. */
import type { Language } from '../../language/language.ts';
import { languageInPath } from '../../language/tag-in-path.ts';
import { isTranslationFolder } from './translation-folders.ts';

/** How the paths of a family of pairs are made: what stands before and after the part that both have in common, as in patterns. */
export interface PairShape {
  readonly kind: 'sibling' | 'inside' | 'container' | 'suffix' | 'dashed suffix';
  readonly target: readonly [before: string, after: string];
  readonly source: readonly [before: string, after: string];
}

export interface PairSignal {
  readonly shape: PairShape;
  /** The language as the path spells it. */
  readonly name: string;
  readonly language: Language;
  /** What the two paths have in common, without the ending. */
  readonly rest: string;
  /** The path of the source, without its ending. */
  readonly source: string;
}

/** Where Docusaurus takes the texts from whose translations lie below `i18n/<language>/`. */
const DOCUSAURUS: readonly (readonly [translation: RegExp, target: string, source: string])[] = [
  [/^docusaurus-plugin-content-docs\/current\//, 'docusaurus-plugin-content-docs/current/', 'docs/'],
  [
    /^docusaurus-plugin-content-docs\/version-([^/]+)\//,
    'docusaurus-plugin-content-docs/version-{version}/',
    'versioned_docs/version-{version}/',
  ],
  [/^docusaurus-plugin-content-blog\//, 'docusaurus-plugin-content-blog/', 'blog/'],
  [/^docusaurus-plugin-content-pages\//, 'docusaurus-plugin-content-pages/', 'src/pages/'],
];

/** A folder of pages lies at most so many folders below that of its language, itself included. */
const DEEPEST = 3;

/** The folder that a folder with the code of a language in its path, `site/docs/ar`, belongs to; undefined without one. */
export function folderOfLanguages(path: string): string | undefined {
  const parts = path.split('/');
  const at = parts.findLastIndex((name) => languageInPath(name) !== undefined);
  // Farther up stand folders of users and systems, which have nothing to do with the languages of pages.
  if (at < Math.max(1, parts.length - DEEPEST)) return undefined;
  const isContained = isTranslationFolder(parts[at - 1] ?? '');
  return parts.slice(0, isContained ? at - 1 : at).join('/');
}

/** Is a part of a path the code of a language other than English? */
function languageOfName(name: string): Language | undefined {
  const language = languageInPath(name);
  return language === undefined || isEnglishName(name) ? undefined : language;
}

/** Is a part of a path the code of English, the language that is translated from: `en`, `en-us`, `en_GB`? */
export function isEnglishName(name: string): boolean {
  return /^en(?![a-z])/i.test(name) && languageInPath(name) !== undefined;
}

/**
 * All that a path may be by its parts alone.
 * @param stem the path without its ending, relative and with `/`
 * @param english the names of English in the paths of the project
 */
export function signalsIn(stem: string, english: readonly string[]): readonly PairSignal[] {
  const parts = stem.split('/');
  const folders = parts.slice(0, -1).flatMap((name, index) => {
    const place = { before: parts.slice(0, index), rest: parts.slice(index + 1).join('/') };
    const language = languageOfName(name);
    if (language !== undefined) return inFolder(name, language, place, english);
    const [whole, own = '', code = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    const suffix = whole === undefined ? undefined : languageOfName(code);
    return suffix === undefined ? [] : inSuffixedFolder(own, { name: code, language: suffix }, place, english);
  });
  return [...folders, ...inName(parts, english)];
}

interface Place {
  readonly before: readonly string[];
  readonly rest: string;
}

/** `docs/ar/x`: beside `docs/en/x`, inside `docs/x`, or where `docs` is a container. */
function inFolder(name: string, language: Language, { before, rest }: Place, english: readonly string[]): PairSignal[] {
  const folder = pathOf(before);
  const target = [`${folder}{lang}/`, ''] as const;
  const signal = (kind: PairShape['kind'], from: string): PairSignal => {
    return { shape: { kind, target, source: [from, ''] }, name, language, rest, source: from + rest };
  };
  const signals = [...english.map((own) => signal('sibling', `${folder}${own}/`)), signal('inside', folder)];
  const container = before.at(-1);
  if (container === undefined || !isTranslationFolder(container)) return signals;
  const above = pathOf(before.slice(0, -1));
  for (const [translation, to, from] of DOCUSAURUS) {
    const [match, version = ''] = translation.exec(rest) ?? [];
    if (match === undefined) continue;
    const shape: PairShape = { kind: 'container', target: [target[0] + to, ''], source: [above + from, ''] };
    const own = rest.slice(match.length);
    return [{ shape, name, language, rest: own, source: above + from.replace('{version}', version) + own }];
  }
  return [...signals, signal('container', above)];
}

/** `pages.ar/x` beside `pages/x` or `pages.en/x`. */
function inSuffixedFolder(
  own: string,
  named: Pick<PairSignal, 'name' | 'language'>,
  { before, rest }: Place,
  english: readonly string[],
): PairSignal[] {
  const folder = pathOf(before) + own;
  return ['', ...english.map((name) => `.${name}`)].map((suffix) => {
    const shape: PairShape = { kind: 'sibling', target: [`${folder}.{lang}/`, ''], source: [`${folder}${suffix}/`, ''] };
    return { shape, ...named, rest, source: `${folder}${suffix}/${rest}` };
  });
}

/** `x.ar` beside `x` or `x.en`, or in a container beside it. With `-` or `_` many names look like this that are none. */
function inName(parts: readonly string[], english: readonly string[]): PairSignal[] {
  const file = parts.at(-1) ?? '';
  const folders = parts.slice(0, -1);
  const [, own = '', name = ''] = /^(.+)\.([^.]+)$/.exec(file) ?? [];
  const language = languageOfName(name);
  if (language === undefined) return dashed(file, pathOf(folders));
  const signal = (kind: PairShape['kind'], from: PairShape['source'], to: string, rest: string): PairSignal => {
    return { shape: { kind, target: [to, '.{lang}'], source: from }, name, language, rest, source: from[0] + rest + from[1] };
  };
  const rest = pathOf(folders) + own;
  const beside = ['', ...english.map((each) => `.${each}`)].map((suffix) => signal('suffix', ['', suffix], '', rest));
  if (!isTranslationFolder(folders.at(-1) ?? '')) return beside;
  return [...beside, signal('container', [pathOf(folders.slice(0, -1)), ''], pathOf(folders), own)];
}

function dashed(file: string, folder: string): PairSignal[] {
  const [, own = '', sign = '', name = ''] = /^(.+?)([-_])([a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}))?)$/i.exec(file) ?? [];
  const language = languageOfName(name);
  if (language === undefined) return [];
  const shape: PairShape = { kind: 'dashed suffix', target: ['', `${sign}{lang}`], source: ['', ''] };
  return [{ shape, name, language, rest: folder + own, source: folder + own }];
}

function pathOf(folders: readonly string[]): string {
  return folders.map((name) => `${name}/`).join('');
}
