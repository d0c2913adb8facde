import type { Languages } from '../language/languages.ts';
import type { Term } from './term.ts';

/** What is said of a term and its rendering in one file. */
export interface TermData {
  readonly term: string;
  /** The renderings that the glossary has, or the one that the file gives; several are divided by ` / `. */
  readonly expected: string;
  /** The names of both. */
  readonly languages: readonly [source: string, target: string];
}

export function termData(term: string, expected: string, { source, target }: Languages): TermData {
  return { term, expected, languages: [source.name, target.name] };
}

/** The renderings that the glossary has for a term, divided by ` / `. */
export function renderingsOf({ entries }: Term): string {
  return [...new Set(entries.map(({ target }) => target))].join(' / ');
}
