import { inflected } from './inflected.ts';
import { referenceForms, type ReferenceKind, type ReferenceWords } from './reference-words.ts';

/** The forms and plurals of reference words, from rows of their kinds, singular forms and plural forms, as `inflected` reads them. */
export function inflectedReferences(
  rows: readonly (readonly [kinds: readonly ReferenceKind[], singulars: string, plurals: string])[],
): Pick<ReferenceWords, 'kinds' | 'plurals'> {
  const forms = (list: string): string => inflected(list).join(', ');
  return referenceForms(rows.map(([kinds, singulars, plurals]) => [kinds, forms(singulars), forms(plurals)]));
}
