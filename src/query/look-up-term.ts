import { GlossaryError } from '../glossary/glossary-error.ts';
import { occurrencesIn } from '../glossary/occurrences.ts';
import type { LinePlace, PairPlace } from '../glossary/suggestion-miner.ts';
import type { RenderingStatus } from '../glossary/terminology.ts';
import type { Language } from '../language/language.ts';
import type { Builtins } from '../project/builtins.ts';
import { nearest } from '../text/nearest.ts';
import { type ProjectTerms, readPairs, readProjectTerms, type TermsRequest } from './project-terms.ts';

/** How a term is rendered in one language: in the glossary, and in the files of the request. */
export interface TermUsage {
  readonly term: string;
  readonly language: Language;
  readonly renderings: readonly {
    readonly rendering: string;
    readonly rows: readonly (LinePlace & { readonly confidence: number | null; readonly notes: string | null })[];
    /** The number of blocks with this rendering. */
    readonly blocks: number;
    readonly places: readonly PairPlace[];
  }[];
  readonly avoided: readonly { readonly rendering: string; readonly places: readonly PairPlace[] }[];
  /** The number of blocks with the term, by how they render it. */
  readonly blocks: Readonly<Record<RenderingStatus, number>>;
  /** The number of translations with the term. */
  readonly files: number;
  /** The blocks with the term but without any of its renderings. */
  readonly missing: readonly PairPlace[];
}

/**
 * Looks a term up in the glossary and in files. The result has the languages for which the glossary has the term.
 * @throws GlossaryError when there is no glossary, or it lacks the term in each language
 */
export async function lookUpTerm(name: string, request: TermsRequest, builtins: Builtins): Promise<readonly TermUsage[]> {
  const all = await readProjectTerms(request, builtins);
  const usages = all.flatMap((terms) => usageOf(name, terms) ?? []);
  const [first] = all;
  if (usages.length > 0 || first === undefined) return usages;
  const meant = nearest(
    name,
    all.flatMap(({ terminology }) => terminology.terms.map((known) => known.name)),
  );
  throw new GlossaryError(
    `the glossary \`${first.glossary.path}\` has no term \`${name}\``,
    meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
  );
}

function usageOf(name: string, { documents, terminology, languages }: ProjectTerms): TermUsage | undefined {
  const term = terminology.termOf(name);
  if (term === undefined) return undefined;
  const blocks: Record<RenderingStatus, number> = { hit: 0, gap: 0, kept: 0, partial: 0, miss: 0 };
  const renderings = new Map<string, PairPlace[]>(term.entries.map(({ target }) => [target, []]));
  const avoided = new Map<string, PairPlace[]>(terminology.avoidedOf(term).map(({ rendering }) => [rendering, []]));
  const missing: PairPlace[] = [];
  const paths = new Set<string>();
  const compounds = terminology.compounds([]);
  for (const document of documents) {
    for (const { sources, targets, place } of readPairs(document)) {
      const [occurrence] = occurrencesIn(terminology, sources, () => targets, { compounds, wanted: (other) => other === term });
      if (occurrence === undefined) continue;
      paths.add(place.target.path);
      blocks[occurrence.status]++;
      for (const [target, places] of renderings) {
        if (targets.some((text) => terminology.says(text, target))) places.push(place);
      }
      for (const { row } of occurrence.avoided) avoided.get(row.rendering)?.push(place);
      if (occurrence.status === 'miss' || occurrence.status === 'partial') missing.push(place);
    }
  }
  return {
    term: term.name,
    language: languages.target,
    renderings: Array.from(renderings, ([rendering, places]) => ({
      rendering,
      rows: term.entries
        .filter(({ target }) => target === rendering)
        .map(({ path, line, confidence = null, notes = null }) => ({ path, line, confidence, notes })),
      blocks: places.length,
      places,
    })),
    avoided: Array.from(avoided, ([rendering, places]) => ({ rendering, places })),
    blocks,
    files: paths.size,
    missing,
  };
}
