import { frenchMorphology } from './morphology.ts';
import { frenchNames } from './names.ts';
import { frenchNumbers } from './numbers.ts';
import { frenchProse } from './prose.ts';
import { frenchReferences } from './references.ts';
import type { Language } from '../language.ts';
import { entries } from '../spellings.ts';

/** Masculine forms by rank from one; those of two words are written with a space, as they are compared. */
const ORDINALS: readonly (readonly string[])[] = [
  ['premier', 'première', 'premiers', 'premières', 'premièrement'],
  ['deuxième', 'deuxièmement', 'second', 'seconde', 'seconds', 'secondes', 'secondement'],
  ['troisième', 'troisièmement'],
  ['quatrième'],
  ['cinquième'],
  ['sixième'],
  ['septième'],
  ['huitième'],
  ['neuvième'],
  ['dixième'],
  ['onzième'],
  ['douzième'],
  ['treizième'],
  ['quatorzième'],
  ['quinzième'],
  ['seizième'],
  ['dix septième'],
  ['dix huitième'],
  ['dix neuvième'],
  ['vingtième'],
];

/** Without names of two or three letters, which also occur inside other words. */
const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['alpha']],
  ['β', ['bêta', 'beta']],
  ['γ', ['gamma']],
  ['δ', ['delta']],
  ['ε', ['epsilon']],
  ['θ', ['thêta', 'theta']],
  ['λ', ['lambda']],
  ['σ', ['sigma']],
  ['ω', ['oméga', 'omega']],
]);

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['sh', 'sinh'],
  ['ch', 'cosh'],
  ['th', 'tanh'],
  ['tg', 'tan'],
  ['cotg', 'cot'],
  ['cosec', 'csc'],
  ['arctg', 'arctan'],
  ['pgcd', 'gcd'],
  ['ppcm', 'lcm'],
]);

export const french: Language = {
  code: 'fr',
  name: 'French',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['et al.', 'et coll.', 'et autres', 'et collaborateurs', 'et collègues', 'et collab.'],
    and: ['et', 'and', '&'],
    pages: ['p', 'pp', 'page', 'pages'],
    bodies: new Set(
      `académie agence alliance association autorité banque bureau centre comité commission conseil consortium département école
       fédération fondation fonds gouvernement institut institution ministère nations observatoire office organisation parlement
       programme service société union université`.split(/\s+/),
    ),
  },
  references: frenchReferences,
  morphology: frenchMorphology,
  names: frenchNames,
  separators: { decimal: ',', group: '\u202F' },
  numbers: frenchNumbers,
  prose: frenchProse,
  labels: {
    side: {
      source: ['Version française', 'Version en français', 'Résumé en français', 'Français'],
      target: [
        'Version française',
        'Version en français',
        'Résumé en français',
        'Traduction française',
        'Traduction en français',
        'French Version',
        'French Translation',
        'Français',
        'French',
      ],
    },
    references: ['Références', 'Bibliographie', 'Références bibliographiques', 'Ouvrages cités'],
  },
  ordinals: {
    titleWords: ['Section', 'Sections', 'Chapitre', 'Chapitres', 'Annexe', 'Annexes', 'Appendice', 'Partie', 'Parties'],
    words: new Map(
      ORDINALS.flatMap((forms, index) =>
        forms.flatMap((form) => entries(form.endsWith('ième') ? [form, `${form}s`] : [form], index + 1)),
      ),
    ),
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    spaced: { marks: ';:!?', quotes: ['«', '»'] },
    habits: [';:!?', '«»'],
    foreignLetters: new Map(),
    presentationForms: /[\uFB00-\uFB06]/u,
    misread: /Ã[\u0080-¿‰€ˆŠ‡”]|Å“|Â[«»°]|â€[™œ]/u,
    repeats: /^(?:très|nous|vous)$/u,
  },
};
