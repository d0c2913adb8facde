import type { Languages } from '../language/languages.ts';
import { hasOwnLetter, hasOwnScript } from '../language/scripts.ts';
import type { Suggestion } from './suggestion-miner.ts';

/** Does a rendering keep the term as the source writes it, as translations do with names of products? */
export function isKept(term: string, rendering: string, { source, target }: Languages): boolean {
  // Between languages of one script a word may be the same in both; then only the term itself shows that it is kept.
  if (!hasOwnScript(target, source)) return rendering.toLowerCase() === term.toLowerCase();
  return !hasOwnLetter(rendering, target, source);
}

/** Puts the terms that the translations keep behind those that they render, by the best candidate. The order is else as it was. */
export function keptLast(suggestions: readonly Suggestion[], languages: Languages): readonly Suggestion[] {
  const kept = ({ term, candidates: [best] }: Suggestion) => best !== undefined && isKept(term, best.rendering, languages);
  return [...suggestions.filter((suggestion) => !kept(suggestion)), ...suggestions.filter(kept)];
}
