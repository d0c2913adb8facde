import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Languages } from '../../src/language/languages.ts';

/** The language with a tag, which must be one. */
export function language(tag: string): Language {
  const found = languageOf(tag);
  if (found === undefined) throw new Error(`${tag} is no tag of a language`);
  return found;
}

export function pairOf(source: string, target: string): Languages {
  return { source: language(source), target: language(target) };
}
