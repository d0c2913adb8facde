import { GlossaryError } from '../glossary/glossary-error.ts';
import { occurrencesIn } from '../glossary/occurrences.ts';
import type { LinePlace } from '../glossary/suggestion-miner.ts';
import type { RenderingStatus } from '../glossary/terminology.ts';
import type { Builtins } from '../project/builtins.ts';
import { nearest } from '../text/nearest.ts';
import { readPairs, readProjectTerms, type TermsRequest } from './project-terms.ts';

/** How a term is rendered: in the glossary, and in the files of the request. */
export interface TermUsage {
  readonly term: string;
  readonly renderings: readonly {
    readonly rendering: string;
    readonly rows: readonly (LinePlace & { readonly confidence: number | null; readonly notes: string | null })[];
    /** The number of blocks with this rendering. */
    readonly blocks: number;
  }[];
  readonly avoided: readonly { readonly rendering: string; readonly places: readonly LinePlace[] }[];
  /** The number of blocks with the term, by how they render it. */
  readonly blocks: Readonly<Record<RenderingStatus, number>>;
  readonly files: number;
  /** The blocks with the term but without any of its renderings. */
  readonly missing: readonly LinePlace[];
}

/** Looks a term up in the glossary and in files. @throws GlossaryError when there is no glossary, or it lacks the term */
export async function lookUpTerm(name: string, request: TermsRequest, builtins: Builtins): Promise<TermUsage> {
  const { documents, glossary, terminology } = await readProjectTerms(request, builtins);
  const term = terminology.termOf(name);
  if (term === undefined) {
    const meant = nearest(
      name,
      terminology.terms.map((known) => known.name),
    );
    throw new GlossaryError(
      `the glossary \`${glossary.path}\` has no term \`${name}\``,
      meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
    );
  }
  const blocks: Record<RenderingStatus, number> = { hit: 0, gap: 0, kept: 0, partial: 0, miss: 0 };
  const renderings = [...new Set(term.entries.map(({ target }) => target))];
  const counts = new Map<string, number>();
  const avoided = new Map<string, LinePlace[]>(terminology.avoidedOf(term).map(({ rendering }) => [rendering, []]));
  const missing: LinePlace[] = [];
  const paths = new Set<string>();
  const compounds = terminology.compounds([]);
  for (const document of documents) {
    for (const { sources, targets, place } of readPairs(document)) {
      const [occurrence] = occurrencesIn(terminology, sources, () => targets, { compounds, wanted: (other) => other === term });
      if (occurrence === undefined) continue;
      paths.add(place.path);
      blocks[occurrence.status]++;
      for (const target of renderings) {
        if (targets.some((text) => terminology.says(text, target))) counts.set(target, (counts.get(target) ?? 0) + 1);
      }
      for (const { row } of occurrence.avoided) avoided.get(row.rendering)?.push(place);
      if (occurrence.status === 'miss' || occurrence.status === 'partial') missing.push(place);
    }
  }
  return {
    term: term.name,
    renderings: renderings.map((rendering) => ({
      rendering,
      rows: term.entries
        .filter(({ target }) => target === rendering)
        .map(({ path, line, confidence = null, notes = null }) => ({ path, line, confidence, notes })),
      blocks: counts.get(rendering) ?? 0,
    })),
    avoided: [...avoided].map(([rendering, places]) => ({ rendering, places })),
    blocks,
    files: paths.size,
    missing,
  };
}
