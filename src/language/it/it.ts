import { italianMorphology } from './morphology.ts';
import { italianNames } from './names.ts';
import { italianNumbers } from './numbers.ts';
import { italianOrdinals } from './number-words.ts';
import { italianProse } from './prose.ts';
import { italianReferences } from './references.ts';
import type { Language } from '../language.ts';

/** Without names of two or three letters, which also occur inside other words. */
const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['alfa']],
  ['β', ['beta']],
  ['γ', ['gamma']],
  ['δ', ['delta']],
  ['ε', ['epsilon']],
  ['θ', ['theta', 'teta']],
  ['λ', ['lambda']],
  ['σ', ['sigma']],
  ['ω', ['omega']],
]);

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['sen', 'sin'],
  ['senh', 'sinh'],
  ['tg', 'tan'],
  ['tgh', 'tanh'],
  ['ctg', 'cot'],
  ['cotg', 'cot'],
  ['cosec', 'csc'],
  ['arcsen', 'arcsin'],
  ['arctg', 'arctan'],
  ['MCD', 'gcd'],
  ['mcm', 'lcm'],
]);

export const italian: Language = {
  code: 'it',
  name: 'Italian',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['e altri', 'e altre', 'ed altri', 'e colleghi', 'e collaboratori', 'e coll.', 'et al.'],
    and: ['e', 'ed', 'and', '&'],
    pages: ['p', 'pp', 'pag', 'pagg', 'pagina', 'pagine'],
    bodies: new Set(
      `accademia agenzia alleanza associazione autorità banca centro commissione comitato consiglio consorzio dipartimento ente
       federazione fondazione fondo governo istituto istituzione ministero nazioni organizzazione osservatorio parlamento programma
       servizio società ufficio unione università`.split(/\s+/),
    ),
  },
  references: italianReferences,
  morphology: italianMorphology,
  names: italianNames,
  separators: { decimal: ',', group: '.' },
  numbers: italianNumbers,
  prose: italianProse,
  labels: {
    side: {
      source: ['Versione italiana', 'Versione in italiano', 'Riassunto in italiano', 'Italiano'],
      target: [
        'Versione italiana',
        'Versione in italiano',
        'Riassunto in italiano',
        'Traduzione italiana',
        'Traduzione in italiano',
        'Italian Version',
        'Italian Translation',
        'Italiano',
        'Italian',
      ],
    },
    references: ['Riferimenti', 'Bibliografia', 'Riferimenti bibliografici', 'Opere citate'],
  },
  ordinals: {
    titleWords: [
      ...['Sezione', 'Sezioni', 'Capitolo', 'Capitoli', 'Paragrafo', 'Appendice', 'Appendici', 'Allegato', 'Allegati'],
      ...['Parte', 'Parti'],
    ],
    words: italianOrdinals,
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    presentationForms: /[\uFB00-\uFB06]/u,
    misread: /Ã[\u0080-¿ˆ‰Œ’™]|Â[«»°]|â€[™œ]/u,
    repeats: /^(?:molt[oaie]|piano|man|via|mano|così|poco)$/u,
  },
};
