import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
/** Words that may or may not occur between the words of a term, and change with the sentence. */
const FUNCTION_WORDS = new Set(
  'der die das den dem des ein eine einen einem einer eines von vom zu zum zur in im an am auf für mit und oder'.split(' '),
);
/** In letters: the shortest stem that may be left when an ending is removed. */
const SHORTEST_STEM = 4;
/** In letters: the shortest part of a compound. */
const SHORTEST_PART = 5;
const SHORTEST_REST = 3;
const ENDING = /(?:nen|es|er|en|em|ern|e|n|s)$/;

/** Expressions whose words are no terms. */
const IDIOMS = [
  ...['im allgemeinen', 'im besonderen', 'im folgenden', 'im wesentlichen', 'in bezug auf', 'in der regel', 'zum beispiel'],
  ...['im fall', 'im falle', 'auf jeden fall', 'unter umständen', 'in hinblick auf', 'zur zeit', 'in frage', 'zum teil'],
  ...['in der lage', 'aufgrund von', 'im rahmen', 'im gegensatz zu', 'mit hilfe', 'von hand', 'am ende', 'am anfang'],
];

const AMBIGUOUS = 'fall form art weise ordnung teil punkt begriff mal satz lage grund regel';

/** The common stem of the cases and of singular and plural: `Häuser`, `Hauses` → `haus`. */
function stemOf(word: string): string {
  const folded = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const stem = folded.replace(ENDING, '');
  return stem.length < SHORTEST_STEM ? folded : stem;
}

/** A compound has the forms of its parts too: `Verlustfunktion` names a function. */
function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  const forms = [stem];
  for (let at = SHORTEST_REST; at <= stem.length - SHORTEST_REST; at++) {
    if (at >= SHORTEST_PART) forms.push(stem.slice(0, at));
    if (stem.length - at >= SHORTEST_PART) forms.push(stem.slice(at));
  }
  return { alone: forms, inPhrase: forms };
}

export const germanMorphology: Morphology = {
  source: {
    lemma: stemOf,
    idioms: IDIOMS,
    ambiguous: new Set(AMBIGUOUS.split(' ').map(stemOf)),
  },
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    // The word of a glossary is sought as a whole.
    entryForms: ({ alone }) => ({ alone: alone.slice(0, 1), inPhrase: alone.slice(0, 1) }),
    alternatives: / \/ |[,;] | oder /,
  },
};
