import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** Words that may or may not occur between the words of a term. */
const FUNCTION_WORDS = new Set('ve veya ile için bir de da bu'.split(' '));
/** In letters: the shortest stem that may be left when an ending is removed. */
const SHORTEST_STEM = 2;
/** In endings: words have more than one, one behind the other. */
const MOST_ENDINGS = 4;
/** The endings of case, plural and possession. */
const ENDING = /(?:l[ae]r|n?[dt][ae]n?|[dt][ae]ki|y?l[ae]|n?[ıiuü]n|[ns]?[ıiuü]|[yn]?[ae]|[ıiuü]?m[ıiuü]z|[ıiuü]?n[ıiuü]z)$/u;
/** The last consonants that are others before a vowel: `çeyrek`, `çeyreği`. */
const SOFT: ReadonlyMap<string, string> = new Map([
  ['ğ', 'k'],
  ['b', 'p'],
  ['c', 'ç'],
  ['d', 't'],
]);

function hardened(stem: string): string {
  return stem.slice(0, -1) + (SOFT.get(stem.slice(-1)) ?? stem.slice(-1));
}

/** A word without each of its endings, one after the other. */
function formsOf(word: string): WordForms | null {
  // The dotted capital is a letter of its own.
  const form = word.normalize('NFC').replaceAll('İ', 'i').toLowerCase();
  if (FUNCTION_WORDS.has(form)) return null;
  const stems = [form];
  for (let stem = form; stems.length <= MOST_ENDINGS;) {
    const next = stem.replace(ENDING, '');
    if (next === stem || next.length < SHORTEST_STEM) break;
    stems.push(next);
    stem = next;
  }
  const forms = [...new Set(stems.map(hardened))];
  return { alone: forms, inPhrase: forms };
}

export const turkishMorphology: Morphology = {
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | veya | ya da /,
  },
};
