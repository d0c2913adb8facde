import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Words that may or may not occur between the words of a term. */
const FUNCTION_WORDS = new Set('в во на с со и или к ко о об от до по для из за при у над под'.split(' '));
/** In letters: the shortest stem that may be left when an ending is removed. */
const SHORTEST_STEM = 3;
/** Endings of nouns and adjectives, with those of reflexive participles. */
const ENDING =
  /(?:ий|ый|ой|ая|яя|ое|ее|ые|ие|его|ого|ему|ому|ими|ыми|им|ым|ем|ом|их|ых|ую|юю|ею|ою|ей|ия|ии|ию|ием|ий|иям|иями|иях|ям|ями|ях|ам|ами|ах|ев|ов|ью|а|я|о|е|ё|и|ы|у|ю|ь|й)(?:ся)?$/u;
/** The vowel that only some forms have before the last consonant: `рисунок`, `рисунка`. */
const FLEETING = /(?<=\p{L}{2})[еёо](?=[кцнлрв]$)/u;

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

/** The part of a word that its forms share, as far as endings tell; short words keep theirs. */
function stemOf(word: string): string {
  const form = folded(word);
  if (!CYRILLIC.test(form)) return form;
  const stem = form.replace(ENDING, '');
  return (stem.length < SHORTEST_STEM ? form : stem).replace(FLEETING, '');
}

function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  return { alone: [stem], inPhrase: [stem] };
}

export const russianMorphology: Morphology = {
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | или /,
  },
};
