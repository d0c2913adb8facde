import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Hangul}\p{Script=Han}\p{Script=Latin}\p{M}\p{N}]`;
/** Particles and forms of `to be` and `to do` behind a noun; several may follow each other. */
const PARTICLE =
  /(?:들|은|는|이|가|을|를|의|에|에서|에게|에는|에서는|와|과|로|으로|로서|으로서|로써|으로써|도|만|부터|까지|보다|처럼|마다|이나|나|이라는|라는|이란|란|인|이다|입니다|하다|하는|하고|하여|해서|한|할|합니다|되다|되는|된|될|됩니다|적|적인)$/u;
/** In syllables: the shortest stem that may be left. */
const SHORTEST_STEM = 2;
/** Particles that follow each other at most. */
const MOST_PARTICLES = 3;

/** A word, and what is left of it without its particles. */
function formsOf(word: string): WordForms {
  const forms = [word.normalize('NFC').toLowerCase()];
  for (let count = 0; count < MOST_PARTICLES; count++) {
    const last = forms.at(-1) ?? '';
    const stem = last.replace(PARTICLE, '');
    if (stem === last || stem.length < SHORTEST_STEM) break;
    forms.push(stem);
  }
  return { alone: forms, inPhrase: forms };
}

export const koreanMorphology: Morphology = {
  target: { words: [{ first: LETTER, rest: LETTER }], forms: formsOf, alternatives: / \/ |[,;·] ?| 또는 / },
};
