import { DESCRIBED } from './described.ts';
import type { Language } from './language.ts';
import { localeOf } from './tags.ts';
import { separatorsOf, undescribedLanguage } from './undescribed-language.ts';

/** The language pair of a file. */
export interface Languages {
  readonly source: Language;
  readonly target: Language;
}

/** The codes of all languages with data of their own, in alphabetical order. */
export const describedCodes: readonly string[] = [...DESCRIBED.keys()].sort();

/** All languages that were asked for, by canonical tag: the same tag gives the same object. */
const languages = new Map<string, Language>();

/** The language with a tag of BCP 47, such as `es`, `pt-BR` or `zh-Hant`; undefined when it is no tag of a language. */
export function languageOf(tag: string): Language | undefined {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const locale = localeOf(tag);
  if (locale === undefined) return undefined;
  const code = locale.toString();
  const language = languages.get(code) ?? createLanguage(locale);
  languages.set(code, language);
  return language;
}

function createLanguage(locale: Intl.Locale): Language {
  const undescribed = undescribedLanguage(locale);
  const data = DESCRIBED.get(locale.language)?.();
  if (data?.code === locale.toString()) return data;
  if (data === undefined || data.scripts.join() !== undescribed.scripts.join()) return undescribed;
  const { code, name } = undescribed;
  const { separators, ...rest } = data;
  const signs = isUsualDecimal(locale, data) ? separators : undescribed.separators;
  return { ...rest, code, name, ...(signs && { separators: signs }) };
}

/** Does a region have the decimal sign of its language? Mexican Spanish has a point, Spanish a comma. */
function isUsualDecimal(locale: Intl.Locale, { code }: Language): boolean {
  return separatorsOf(locale)?.decimal === separatorsOf(new Intl.Locale(code))?.decimal;
}

/** The codes of the default language pair, for projects without a config. */
export const defaultLanguages = { source: 'en', target: 'ar' };
