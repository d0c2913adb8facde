import { arabic } from './ar/ar.ts';
import { english } from './en/en.ts';
import { spanish } from './es/es.ts';
import type { Language } from './language.ts';

/** The language pair of a file. */
export interface Languages {
  readonly source: Language;
  readonly target: Language;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([english, arabic, spanish].map((language) => [language.code, language]));

/** The codes of all languages that tlint knows, in alphabetical order. */
export const languageCodes: readonly string[] = [...LANGUAGES.keys()].sort();

/** The language with a code; undefined when tlint does not know it. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.get(code);
}

/** The codes of the default language pair, for projects without a config. */
export const defaultLanguages = { source: english.code, target: arabic.code };
