import type { Morphology, WordForms } from '../morphology.ts';
import { withoutMarks } from '../plain-word.ts';

const LETTER = String.raw`[\p{Script=Devanagari}\p{M}]`;

/** Words that may or may not occur between the words of a term. */
const FUNCTION_WORDS = new Set('का के की को में से ने पर और या है हैं यह वह एक इस उस'.split(' '));

/** Endings of gender, number and case, longest first. */
const ENDINGS = ['ियों', 'ियां', 'ाओं', 'ाएं', 'ुओं', 'ओं', 'एं', 'आं', 'आ', 'ए', 'ों', 'ें', 'ीय', 'ित', 'ा', 'े', 'ी', 'ि', 'ु', 'ू'];
/** In characters: the shortest stem that may be left. */
const SHORTEST_STEM = 2;

/** One spelling for the spellings of a word: no dots below letters, one mark for nasal vowels, the consonants before it left alone. */
function fold(word: string): string {
  return withoutMarks(word.normalize('NFD'))
    .replaceAll('ँ', 'ं')
    .replaceAll(/[ङञणनम]्(?=[क-म])/g, 'ं')
    .toLowerCase();
}

function formsOf(raw: string): WordForms | null {
  if (FUNCTION_WORDS.has(raw)) return null;
  const word = fold(raw);
  if (word === '') return null;
  const stems = ENDINGS.flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM ? [word.slice(0, -ending.length)] : [],
  );
  const forms = [word, ...stems];
  return { alone: forms, inPhrase: forms };
}

export const hindiMorphology: Morphology = {
  target: {
    words: [LETTER, '[A-Za-z]', '[0-9]'].map((letter) => ({ first: letter, rest: letter })),
    forms: formsOf,
    alternatives: / \/ |[,;] | या /,
  },
};
