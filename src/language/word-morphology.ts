import type { Morphology } from './morphology.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * The morphology of a language with spaces between words that hardly change.
 * @param optional words that may or may not occur between those of a term
 * @param formsOf the forms by which a word is compared, if it may have affixes
 */
export function wordMorphology(
  optional: string,
  alternatives: RegExp,
  formsOf: (word: string) => readonly string[] = (word) => [word],
): Morphology {
  const left = new Set(optional.split(' '));
  return {
    target: {
      words: [{ first: LETTER, rest: LETTER }],
      forms: (raw) => {
        const word = raw.normalize('NFC').toLowerCase();
        if (left.has(word)) return null;
        const forms = formsOf(word);
        return { alone: forms, inPhrase: forms };
      },
      alternatives,
    },
  };
}
