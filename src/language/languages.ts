import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Language } from './language.ts';

/** The pair a file is written in. */
export interface Languages {
  readonly source: Language;
  readonly target: Language;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([english, arabic, spanish].map((language) => [language.code, language]));

/** Codes of the languages that tlint knows, in alphabetical order. */
export const languageCodes: readonly string[] = [...LANGUAGES.keys()].sort();

export function languageOf(code: string): Language | undefined {
  return LANGUAGES.get(code);
}

/** The pair that a project without a config is taken to have. */
export const defaultLanguages = { source: english.code, target: arabic.code };
