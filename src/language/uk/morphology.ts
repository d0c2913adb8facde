import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** An apostrophe stands inside a word as a letter does: `обʼєкт`. */
const REST = String.raw`[\p{L}\p{M}\p{N}'’]`;
const APOSTROPHES = /['’ʼ]/g;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Words that may or may not occur between the words of a term. */
const FUNCTION_WORDS = new Set('в у на з із зі і й та або чи до о об про від по для за при над під'.split(' '));
/** In letters: the shortest stem that may be left when an ending is removed. */
const SHORTEST_STEM = 3;
/** Endings of nouns and adjectives, with those of reflexive participles. */
const ENDING =
  /(?:ий|ій|ого|ього|ому|ьому|им|ім|ої|ьої|ою|ьою|ими|іми|их|іх|ів|їв|ей|ем|ом|єм|ам|ями|ями|ах|ях|ям|ами|ові|еві|єві|ію|ії|ія|єю|ею|а|я|о|е|є|и|і|ї|у|ю|ь|й)(?:ся)?$/u;
/** The vowel that only some forms have before the last consonant: `рисунок`, `рисунка`. */
const FLEETING = /(?<=\p{L}{2})[еоі](?=[кцнлрвтсґгмз]$)/u;

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll(APOSTROPHES, '');
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

export const ukrainianMorphology: Morphology = {
  target: {
    words: [{ first: LETTER, rest: REST }],
    forms: formsOf,
    alternatives: / \/ |[,;] | або | чи /,
  },
};
