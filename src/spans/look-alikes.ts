import { hasScript } from '../language/scripts.ts';
import type { Language } from '../language/language.ts';

/** The Latin letters that have a twin in another script. */
const TWINS: Readonly<Record<'Cyrillic' | 'Greek', RegExp>> = {
  Cyrillic: /^[aceopxyijsABCEHIJKMOPSTXY]+$/,
  Greek: /^[ovABEHIKMNOPTXYZ]+$/,
};
const LATIN = /\p{Script=Latin}/gu;
/** A Latin name with an ending of the language: `Dockerом`, `APIшками`. */
const WITH_ENDING = /^(?:[A-Z]{2,}\P{Lu}+|\p{Script=Latin}+\P{Script=Latin}{1,3})$/u;

/**
 * The Latin letters that slipped into a word of a language with twins of them, such as `e` in a Russian word; empty when the word
 * may be a Latin name with an ending. Undefined for a language in whose script no letter looks like a Latin one.
 */
export function latinTwinsIn(word: string, language: Language): string | undefined {
  const script = (['Cyrillic', 'Greek'] as const).find((name) => hasScript(language, name));
  if (script === undefined) return undefined;
  const latin = (word.match(LATIN) ?? []).join('');
  return TWINS[script].test(latin) && !WITH_ENDING.test(word) ? latin : '';
}
