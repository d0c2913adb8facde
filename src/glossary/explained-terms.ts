import type { DeclaredPair } from './declared-terms.ts';
import type { FileTerms } from './file-terms.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';

/** A term of the glossary that a file lists with a rendering. */
export interface ExplainedTerm {
  readonly term: Term;
  readonly pair: DeclaredPair;
  /** Does the rendering agree with the glossary? One of the two may contain the other. */
  readonly agrees: boolean;
}

/** The term of the glossary that a pair explains; undefined when it has none, or one with several senses. */
export function explainedTerm(pair: DeclaredPair, file: FileTerms): ExplainedTerm | undefined {
  const { terminology } = file;
  const term = terminology.termOf(pair.source.text);
  if (term === undefined || term.qualified || terminology.isAmbiguous(term)) return undefined;
  const status = terminology.status(term, terminology.readTarget(pair.target.text));
  const isSame = (cell: string): boolean => file.says(cell, pair.target.text) || joined(cell) === joined(pair.target.text);
  const agrees = status === 'hit' || status === 'gap' || term.entries.some((entry) => isSame(entry.target));
  return { term, pair, agrees };
}

/** Compounds are written with and without a space. */
function joined(rendering: string): string {
  return rendering.replaceAll(/\s/g, '');
}

/**
 * The pairs that keep the terms inside them from being compared: a file may render a longer term as it likes. Not one that has a
 * rendering to avoid for a word in it, since then the pair is wrong as the text is.
 */
export function shieldingPairs(pairs: readonly DeclaredPair[], terminology: Terminology): readonly DeclaredPair[] {
  return pairs.filter(({ source, target }) => {
    const rendering = terminology.readTarget(target.text);
    const uses = terminology.usesIn(terminology.readSource(source.text));
    return !uses.some(
      ({ term }) =>
        !term.qualified &&
        !terminology.says(rendering, term.entries.map((entry) => entry.target).join(' / ')) &&
        terminology.avoidedOf(term).some((row) => terminology.says(rendering, row.rendering)),
    );
  });
}
