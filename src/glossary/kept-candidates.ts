import type { Languages } from '../language/languages.ts';
import { hasOwnLetter, hasOwnScript } from '../language/scripts.ts';
import type { Suggestion } from './suggestion-miner.ts';

/** Does a rendering keep the term as the source writes it, as translations do with names of products? */
export function isKept(term: string, rendering: string, { source, target }: Languages): boolean {
  // Between languages of one script a word may be the same in both; then only the term itself shows that it is kept.
  if (!hasOwnScript(target, source)) return rendering.toLowerCase() === term.toLowerCase();
  return !hasOwnLetter(rendering, target, source);
}

/**
 * Puts what the translations keep in the source language behind the renderings: among the candidates of a term, and among the
 * terms. The order is else as it was.
 */
export function keptLast(suggestions: readonly Suggestion[], languages: Languages): readonly Suggestion[] {
  const ordered = suggestions.map((suggestion) => {
    const kept = ({ rendering }: { readonly rendering: string }) => isKept(suggestion.term, rendering, languages);
    return { ...suggestion, candidates: behind(suggestion.candidates, kept) };
  });
  return behind(ordered, ({ term, candidates: [best] }) => best !== undefined && isKept(term, best.rendering, languages));
}

function behind<Item>(items: readonly Item[], isBehind: (item: Item) => boolean): readonly Item[] {
  return [...items.filter((item) => !isBehind(item)), ...items.filter(isBehind)];
}
