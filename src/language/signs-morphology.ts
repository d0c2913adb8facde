import type { Morphology } from './morphology.ts';
import { JOINING_LETTER, UNSPACED_CLASS } from './scripts.ts';

/**
 * The morphology of a language without spaces between words: each sign is a word, so that a term is found where its signs follow
 * each other.
 * @param optional signs that a term may have or lack, such as a particle between its parts
 */
export function signsMorphology(optional: string, alternatives: RegExp): Morphology {
  return {
    target: {
      words: [
        { first: `[${UNSPACED_CLASS}]`, rest: '[]' },
        { first: `(?:${JOINING_LETTER}|\\p{N})`, rest: `(?:${JOINING_LETTER}|[\\p{N}\\p{M}])` },
      ],
      forms: (word) => {
        if (optional.includes(word)) return null;
        const forms = [word.normalize('NFC').toLowerCase()];
        return { alone: forms, inPhrase: forms };
      },
      alternatives,
    },
  };
}
