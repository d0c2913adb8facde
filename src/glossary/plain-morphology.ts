import type { TargetMorphology, WordForms } from '../language/morphology.ts';
import { JOINING_LETTER, UNSPACED_CLASS } from '../language/scripts.ts';

/** The longest ending in letters. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** Two words agree when they differ only in their last letters. */
function beginnings(word: string): WordForms {
  const forms = [word];
  for (let end = word.length - 1; end >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); end--)
    forms.push(word.slice(0, end));
  return { alone: forms, inPhrase: forms };
}

/** For languages without a morphology. */
export const plainMorphology: TargetMorphology = {
  words: [
    // Without spaces each letter counts as a word.
    { first: `[${UNSPACED_CLASS}]`, rest: '[]' },
    { first: `(?:${JOINING_LETTER}|\\p{N})`, rest: `(?:${JOINING_LETTER}|[\\p{N}\\p{M}])` },
  ],
  forms: (word) => beginnings(word.normalize('NFC').toLowerCase()),
  alternatives: / \/ |; /,
};
