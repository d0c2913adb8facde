import { listedTerms, notedTerms } from '../glossary/declared-terms.ts';
import { type Suggestion, SuggestionMiner } from '../glossary/suggestion-miner.ts';
import { splitAddition } from '../glossary/term.ts';
import type { Builtins } from '../project/builtins.ts';
import { readPairs, readProjectTerms, type TermsRequest } from './project-terms.ts';

/**
 * Suggests additions to a glossary: renderings that the files use and terms that they list, which the glossary lacks.
 * @throws GlossaryError when there is no glossary
 */
export async function suggestTerms(request: TermsRequest, builtins: Builtins): Promise<readonly Suggestion[]> {
  const { documents, terminology } = await readProjectTerms(request, builtins);
  const miner = new SuggestionMiner(terminology);
  for (const { document, terms } of documents) {
    const { translation, template, languages } = document;
    if (translation === undefined) continue;
    const declared = [...listedTerms(translation, template, languages), ...notedTerms(translation, languages)];
    const names = declared.flatMap(({ source }) => (source === undefined ? [] : splitAddition(source.text).name.toLowerCase()));
    const unlisted = [...new Set(names)].filter((name) => terminology.termOf(name) === undefined && terminology.key(name) !== '');
    for (const pair of readPairs({ document, terms })) miner.add(pair, unlisted);
  }
  return miner.finish();
}
