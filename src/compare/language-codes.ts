import type { Languages } from '../language/languages.ts';
import { subtagOf } from '../language/tags.ts';
import { memoize } from '../text/memoize.ts';
import type { PagePaths } from './page-paths.ts';

/** Where an address can name the language of its page. */
export interface LanguageCodes {
  readonly host: RegExp;
  readonly folder: RegExp;
  readonly file: RegExp;
  readonly query: RegExp;
}

/** Patterns for the codes of both languages, with a region or without. */
export const languageCodes = memoize(({ source, target }: Languages): LanguageCodes => {
  return patternsFor(codeOf(source.code, target.code));
});

/** The same, with the names that the paths of a page have, and the country that often stands for the language: `jp`, `-cn`. */
export const pageLanguageCodes = memoize(({ names }: PagePaths, { source, target }: Languages): LanguageCodes => {
  const { region } = new Intl.Locale(target.code).maximize();
  const others = [...names, ...(region === undefined ? [] : [region.toLowerCase()])];
  return patternsFor([codeOf(source.code, target.code), ...others].join('|'));
});

function codeOf(source: string, target: string): string {
  return `(?:${subtagOf(source)}|${subtagOf(target)})(?:[-_][A-Za-z0-9]{2,4})?`;
}

function patternsFor(codes: string): LanguageCodes {
  const code = `(?:${codes})`;
  return {
    host: new RegExp(`^${code}\\.`, 'i'),
    folder: new RegExp(`(?<=^|/)${code}(?:/|$)`, 'g'),
    file: new RegExp(`[._-]${code}(?=(?:\\.\\w+)?/?$)|(?<=^|/)${code}[._-](?=[^/]*$)`, 'g'),
    query: new RegExp(`[?&](?:lang|language|locale|loc|hl)=${code}`, 'gi'),
  };
}
