import { spanishMorphology } from './morphology.ts';
import { spanishNames } from './names.ts';
import { spanishNumbers } from './numbers.ts';
import { spanishProse } from './prose.ts';
import { spanishReferences } from './references.ts';
import type { Language } from '../language.ts';

/** Masculine forms by rank from one; other forms are made of them. */
const ORDINALS: readonly (readonly string[])[] = [
  ['primero', 'primer'],
  ['segundo'],
  ['tercero', 'tercer'],
  ['cuarto'],
  ['quinto'],
  ['sexto'],
  ['séptimo'],
  ['octavo'],
  ['noveno'],
  ['décimo'],
  ['undécimo', 'decimoprimero'],
  ['duodécimo', 'decimosegundo'],
  ['decimotercero', 'decimotercer'],
  ['decimocuarto'],
  ['decimoquinto'],
  ['decimosexto'],
  ['decimoséptimo'],
  ['decimoctavo'],
  ['decimonoveno'],
  ['vigésimo'],
];

/** Without names of two or three letters, which also occur inside other words. */
const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['alfa']],
  ['β', ['beta']],
  ['γ', ['gamma']],
  ['δ', ['delta']],
  ['ε', ['épsilon', 'epsilon']],
  ['θ', ['theta', 'zeta']],
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
  ['lím', 'lim'],
  ['máx', 'max'],
  ['mín', 'min'],
  ['ínf', 'inf'],
  ['mcd', 'gcd'],
]);

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.12,
  citations: {
    others: ['y otros', 'y otras', 'y cols.', 'y col.', 'y colaboradores', 'y colaboradoras', 'y colegas', 'et al.'],
    and: ['y', 'e', 'and', '&'],
    pages: ['p', 'pp', 'pág', 'págs', 'página', 'páginas'],
    bodies: new Set(
      `agencia alianza asociación autoridad banco centro comisión comité consejo consorcio departamento federación fondo fundación
       gobierno instituto institución junta ministerio naciones observatorio oficina organización parlamento programa servicio
       sociedad unión universidad`.split(/\s+/),
    ),
  },
  references: spanishReferences,
  morphology: spanishMorphology,
  names: spanishNames,
  separators: { decimal: ',', group: '.' },
  numbers: spanishNumbers,
  prose: spanishProse,
  labels: {
    side: {
      source: ['Versión en español', 'Versión española', 'Resumen en español', 'Español'],
      target: [
        'Versión en español',
        'Versión española',
        'Versión completa en español',
        'Resumen en español',
        'Traducción al español',
        'Traducción española',
        'Spanish Version',
        'Spanish Translation',
        'Español',
        'Spanish',
      ],
    },
    references: ['Referencias', 'Bibliografía', 'Referencias bibliográficas', 'Obras citadas'],
  },
  ordinals: {
    titleWords: [
      'Sección',
      'Secciones',
      'Apartado',
      'Capítulo',
      'Capítulos',
      'Apéndice',
      'Apéndices',
      'Anexo',
      'Anexos',
      'Parte',
    ],
    words: new Map(
      ORDINALS.flatMap((forms, index) =>
        [...forms, ...forms.map((form) => form.replace(/(?:o|(?<=r))$/, 'a'))].map((form) => [form, index + 1] as const),
      ),
    ),
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    presentationForms: /[\uFB00-\uFB06]/u,
    misread: /Ã[\u0081-¿‘’“”]|Â[¡¿«»ºª]/u,
    repeats: /^muy$/u,
  },
};
