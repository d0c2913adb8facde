import { listedTerms, notedTerms } from '../glossary/declared-terms.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { keptLast } from '../glossary/kept-candidates.ts';
import { type Suggestion, SuggestionMiner } from '../glossary/suggestion-miner.ts';
import type { Terminology } from '../glossary/terminology.ts';
import { splitAddition } from '../glossary/term.ts';
import type { Languages } from '../language/languages.ts';
import type { Builtins } from '../project/builtins.ts';
import { type ProjectTerms, readPairs, readProjectTerms, type TermsRequest } from './project-terms.ts';

/** Suggestions for the translations into one language. */
export interface Suggestions {
  /** The names that the files keep as they are in the source come last. */
  readonly suggestions: readonly Suggestion[];
  readonly glossary: Glossary;
  readonly terminology: Terminology;
  readonly languages: Languages;
}

/**
 * Suggests additions to a glossary, by language: renderings that the files use and terms that they list, which the glossary lacks.
 * @throws GlossaryError when there is no glossary
 */
export async function suggestTerms(request: TermsRequest, builtins: Builtins): Promise<readonly Suggestions[]> {
  return (await readProjectTerms(request, builtins)).map(suggestionsOf);
}

function suggestionsOf({ documents, glossary, terminology, languages }: ProjectTerms): Suggestions {
  const miner = new SuggestionMiner(terminology);
  for (const { document, terms } of documents) {
    const { translation, template, languages } = document;
    if (translation === undefined) continue;
    const declared = [...listedTerms(translation, template, languages), ...notedTerms(translation, languages)];
    const names = declared.flatMap(({ source }) => (source === undefined ? [] : splitAddition(source.text).name.toLowerCase()));
    const unlisted = [...new Set(names)].filter((name) => terminology.termOf(name) === undefined && terminology.key(name) !== '');
    for (const pair of readPairs({ document, terms })) miner.add(pair, unlisted);
  }
  return { suggestions: keptLast(miner.finish(), languages), glossary, terminology, languages };
}
