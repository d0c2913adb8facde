import { germanMorphology } from './morphology.ts';
import { germanNames } from './names.ts';
import { germanNumbers } from './numbers.ts';
import { germanOrdinals } from './number-words.ts';
import { germanProse } from './prose.ts';
import { germanReferences } from './references.ts';
import type { Language } from '../language.ts';

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['tg', 'tan'],
  ['ctg', 'cot'],
  ['ggT', 'gcd'],
  ['kgV', 'lcm'],
]);

/** Without names of two or three letters, which also occur inside other words. */
const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['Alpha']],
  ['β', ['Beta']],
  ['γ', ['Gamma']],
  ['δ', ['Delta']],
  ['ε', ['Epsilon']],
  ['θ', ['Theta']],
  ['λ', ['Lambda']],
  ['σ', ['Sigma']],
  ['ω', ['Omega']],
]);

export const german: Language = {
  code: 'de',
  name: 'German',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['et al.', 'u. a.', 'u.a.', 'und andere', 'und Mitarbeiter', 'und Kollegen', 'und Koll.'],
    and: ['und', 'and', '&'],
    pages: ['s', 'seite', 'seiten', 'p', 'pp'],
    bodies: new Set(
      `agentur amt akademie anstalt bank behörde bundesamt bundesanstalt bundesministerium bund büro fonds gesellschaft institut
       kommission komitee konsortium ministerium organisation parlament rat regierung stiftung union universität verband verein
       vereinigung zentrum`.split(/\s+/),
    ),
  },
  references: germanReferences,
  morphology: germanMorphology,
  names: germanNames,
  separators: { decimal: ',', group: '.' },
  numbers: germanNumbers,
  prose: germanProse,
  labels: {
    side: {
      source: ['Deutsche Fassung', 'Deutsche Version', 'Deutsche Zusammenfassung', 'Deutsch'],
      target: [
        'Deutsche Fassung',
        'Deutsche Version',
        'Deutsche Zusammenfassung',
        'Deutsche Übersetzung',
        'Übersetzung ins Deutsche',
        'German Version',
        'German Translation',
        'Deutsch',
        'German',
      ],
    },
    references: ['Literatur', 'Literaturverzeichnis', 'Quellenverzeichnis', 'Bibliographie', 'Bibliografie'],
  },
  ordinals: {
    titleWords: ['Abschnitt', 'Abschnitte', 'Kapitel', 'Anhang', 'Anhänge', 'Teil', 'Teile'],
    words: germanOrdinals,
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    presentationForms: /[\uFB00-\uFB06]/u,
    misread: /Ã[¤¶¼Ÿ„–œ\u0084\u0096\u009C\u009F]|â€[žœ“]/u,
    repeats: /^(?:sehr|die|der|das|sie|den|dem|was)$/u,
  },
};
