import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
/** Accents go, the tilde stays: `ñ` is a letter of its own. */
const ACCENTS = /(?!\u0303)\p{M}/gu;
/** `interés` is no plural. */
const STRESSED_END = /[áéíóú]s$/;
/** Words that may or may not occur between the words of a term, and change with the sentence. */
const FUNCTION_WORDS = new Set('el la los las lo un una unos unas de del a al en con por para y e o u su sus se'.split(' '));
/** In letters: the shortest stem that may be left when an ending of gender is removed. */
const SHORTEST_STEM = 4;

/** Expressions whose words are no terms. */
const IDIOMS = [
  ...['en términos de', 'en función de', 'en torno a', 'en cuanto a', 'en general', 'en particular', 'en cuenta', 'en orden'],
  ...['a partir de', 'a lo largo de', 'a la vez', 'con respecto a', 'con el fin de', 'de acuerdo con', 'de hecho', 'de modo que'],
  ...['por lo general', 'por lo menos', 'por otra parte', 'por tanto', 'sin embargo', 'a corto plazo', 'a largo plazo'],
];

const AMBIGUOUS = 'caso forma manera modo orden parte punto término vez vista';

/** The common stem of singular and plural; it need not be a word: `redes`, `red` → `red`, `bases`, `base` → `bas`. */
function stemOf(word: string): string {
  const folded = word.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC').toLowerCase();
  if (folded.length < 4) return folded;
  const singular =
    /[aeiou]s$/.test(folded) && !STRESSED_END.test(word.normalize('NFC').toLowerCase()) ? folded.slice(0, -1) : folded;
  if (singular.endsWith('ce')) return `${singular.slice(0, -2)}z`;
  return singular.length > 3 && /[^aeiou]e$/.test(singular) ? singular.slice(0, -1) : singular;
}

/** Inside a phrase adjectives change with the gender of their noun: `profundo`, `profunda`. */
function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  const bare = /[oa]$/.test(stem) && stem.length > SHORTEST_STEM ? [stem.slice(0, -1)] : [];
  return { alone: [stem], inPhrase: [stem, ...bare] };
}

export const spanishMorphology: Morphology = {
  source: {
    lemma: stemOf,
    idioms: IDIOMS,
    ambiguous: new Set(AMBIGUOUS.split(' ').map(stemOf)),
  },
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | o (?:bien )?/,
  },
};
