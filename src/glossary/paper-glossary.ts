import type { Languages } from '../language/languages.ts';
import type { Glossary, GlossaryFile } from './glossary.ts';
import { sharedSourceWords } from './source-words.ts';
import { splitAddition } from './term.ts';

/**
 * The glossary of one paper: rows from the term tables of its folder replace the project's rows of the same terms, and their
 * renderings are not to be avoided there. Without additions it returns the glossary itself, so that caches keyed by it apply.
 */
export function glossaryForPaper(glossary: Glossary, additions: readonly GlossaryFile[], { source }: Languages): Glossary {
  const added = additions.flatMap((file) => file.entries);
  const [first] = added;
  if (first === undefined) return glossary;
  const words = sharedSourceWords(source);
  const keyOf = (term: string) => words.key(splitAddition(term).name);
  const renderings = new Map<string, Set<string>>();
  for (const entry of added) {
    const key = keyOf(entry.source);
    renderings.set(key, (renderings.get(key) ?? new Set()).add(entry.target));
  }
  return {
    path: glossary.path === '' ? first.path : glossary.path,
    entries: [...added, ...glossary.entries.filter((entry) => !renderings.has(keyOf(entry.source)))],
    avoided: [
      ...additions.flatMap((file) => file.avoided),
      ...glossary.avoided.filter((row) => renderings.get(keyOf(row.term))?.has(row.rendering) !== true),
    ],
  };
}
