import type { Language } from './language.ts';
import { languageOf } from './languages.ts';

/** A tag in any case, with `-` or `_`, that has a language, a script and a region at most: `pt_BR`, `zh-hans`, `es-419`. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/**
 * Codes of small languages that are also those of countries, by which projects mean the language of the country: `br` is hardly
 * ever Breton.
 */
const MEANT_AS_COUNTRIES: ReadonlySet<string> = new Set(['br', 'ch', 'co', 'ee', 'kr', 'se', 'tw', 've']);

/**
 * The language that a part of a path names by its code; undefined when it is no code, or stands for something else. A code of three
 * letters has to be the usual one of a language that the JavaScript engine knows, since `src`, `doc` and `man` are codes too.
 */
export function languageInPath(name: string): Language | undefined {
  if (!TAG.test(name) || MEANT_AS_COUNTRIES.has(name.toLowerCase())) return undefined;
  const language = languageOf(name.replaceAll('_', '-'));
  const [code = ''] = name.toLowerCase().split(/[-_]/);
  if (language === undefined || code.length < 3) return language;
  const isUsual = language.code.startsWith(code) && Intl.NumberFormat.supportedLocalesOf(language.code).length > 0;
  return isUsual ? language : undefined;
}
