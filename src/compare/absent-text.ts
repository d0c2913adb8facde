import type { AlignedPair, Alignment } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { proseOf } from '../translation/prose.ts';
import { placeholderIn } from './placeholders.ts';
import { untranslatedIn } from './untranslated.ts';

/** Is the translation of a pair absent: missing, still in the source language, or only a placeholder? */
export function isAbsent(pair: AlignedPair, alignment: Alignment, languages: Languages): boolean {
  const texts = textsIn(pair.target);
  return (
    pair.target.length === 0 ||
    texts.some((text) => placeholderIn(proseOf(text), languages) !== undefined) ||
    untranslatedIn(pair, alignment, languages) !== undefined
  );
}
