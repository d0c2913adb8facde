import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** Words that may or may not occur between the words of a term. */
const FUNCTION_WORDS = new Set('w we z ze na i oraz lub do o od po dla za przy u nad pod się'.split(' '));
/** In letters: the shortest stem that may be left when an ending is removed. */
const SHORTEST_STEM = 3;
/** Endings of nouns and adjectives, without marks; a soft consonant may have an `i` before them. */
const ENDING = /i?(?:ego|emu|ymi|ych|imi|ich|ami|ach|owi|om|ow|ej|ym|im|em|y|i|a|e|o|u)$|i$/u;
/** The vowel that only some forms have before the last consonant: `rysunek`, `rysunku`. */
const FLEETING = /(?<=\p{L}{2})e(?=[kclnrw]$)/u;

/** Without marks, since a last consonant loses its own before an ending: `sieć`, `sieci`. */
function folded(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}

/** The part of a word that its forms share, as far as endings tell; short words keep theirs. */
function stemOf(word: string): string {
  const form = folded(word);
  const stem = form.replace(ENDING, '');
  return (stem.length < SHORTEST_STEM ? form : stem).replace(FLEETING, '');
}

function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  return { alone: [stem], inPhrase: [stem] };
}

export const polishMorphology: Morphology = {
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | lub | albo /,
  },
};
