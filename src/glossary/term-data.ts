import type { Languages } from '../language/languages.ts';
import type { Term } from './term.ts';

/** The data of messages about a term and its rendering. */
export interface TermData {
  readonly term: string;
  /** The renderings of the glossary, or the one that the file lists; several are joined by ` / `. */
  readonly expected: string;
  /** The English names of both languages. */
  readonly languages: readonly [source: string, target: string];
}

export function termData(term: string, expected: string, { source, target }: Languages): TermData {
  return { term, expected, languages: [source.name, target.name] };
}

/** The glossary's renderings of a term, joined by ` / `. */
export function renderingsOf({ entries }: Term): string {
  return [...new Set(entries.map(({ target }) => target))].join(' / ');
}
