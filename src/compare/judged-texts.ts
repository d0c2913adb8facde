import { type AlignedPair, type Alignment, leafPairs, liesInTwoFiles } from '../align/alignment.ts';
import { originalOf } from '../align/kept-originals.ts';
import { textsIn, textsOf } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { forgottenLinks } from './forgotten-links.ts';
import { referenceBlocks } from './reference-blocks.ts';
import { type Untranslated, untranslatedIn } from './untranslated.ts';

/** A pair of texts, and how sure it is that its target was not translated. */
export interface JudgedText {
  readonly pair: AlignedPair;
  readonly untranslated: Untranslated | undefined;
}

/**
 * Judges all texts that should be translated, which entries of references need not be.
 * @param terms the texts, in lower case, that the glossary keeps in the source language
 */
export function judgedTexts(alignment: Alignment, languages: Languages, terms: ReadonlySet<string>): readonly JudgedText[] {
  const listed = referenceBlocks(alignment, languages);
  const isListed = ({ source, target }: AlignedPair) => [...source, ...target].some((unit) => listed.has(unit));
  return alignment.pairs
    .flatMap((pair) => (isListed(pair) ? forgottenIn(pair, alignment, languages) : leafPairs([pair])))
    .flatMap((pair) => withOriginal(pair, alignment))
    .filter((pair) => [...pair.source, ...pair.target].some((unit) => textsOf(unit).length > 0))
    .map((pair) => ({ pair, untranslated: untranslatedIn(pair, alignment, languages, terms) }));
}

/** The parts of a list of references that are untranslated though titles may stay as they are. */
function forgottenIn(pair: AlignedPair, alignment: Alignment, { source }: Languages): readonly AlignedPair[] {
  if (!liesInTwoFiles(alignment)) return [];
  const forgotten = forgottenLinks(alignment, source);
  return leafPairs([pair]).filter(({ target }) => textsIn(target).some((text) => forgotten.has(text)));
}

/** A text of the source beside its translation with the text that it repeats; none where quotes or emphasis say what it is. */
function withOriginal(pair: AlignedPair, { sides }: Alignment): readonly AlignedPair[] {
  const [copy] = pair.target;
  const original = pair.relation !== 'extra' || copy === undefined ? undefined : originalOf(copy, sides);
  if (copy === undefined || original === undefined) return [pair];
  return original.range.slice().includes(copy.range.slice().trim()) ? [{ ...pair, source: [original] }] : [];
}
