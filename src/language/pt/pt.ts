import { portugueseMorphology } from './morphology.ts';
import { portugueseNames } from './names.ts';
import { portugueseNumbers } from './numbers.ts';
import { portugueseProse } from './prose.ts';
import { portugueseReferences } from './references.ts';
import type { Language } from '../language.ts';
import { entries } from '../spellings.ts';

/** Masculine forms by rank from one; the feminine is made of them. Those of two words are written with one space. */
const ORDINALS: readonly string[] = [
  ...['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono', 'décimo'],
  ...['décimo primeiro', 'décimo segundo', 'décimo terceiro', 'décimo quarto', 'décimo quinto', 'décimo sexto'],
  ...['décimo sétimo', 'décimo oitavo', 'décimo nono', 'vigésimo'],
];

/** Without names of two or three letters, which also occur inside other words. */
const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['alfa']],
  ['β', ['beta']],
  ['γ', ['gama']],
  ['δ', ['delta']],
  ['ε', ['épsilon', 'epsilon']],
  ['θ', ['theta', 'teta']],
  ['λ', ['lambda']],
  ['σ', ['sigma']],
  ['ω', ['ômega', 'ómega', 'omega']],
]);

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['sen', 'sin'],
  ['senh', 'sinh'],
  ['tg', 'tan'],
  ['tgh', 'tanh'],
  ['cotg', 'cot'],
  ['cossec', 'csc'],
  ['cosec', 'csc'],
  ['arcsen', 'arcsin'],
  ['arctg', 'arctan'],
  ['máx', 'max'],
  ['mín', 'min'],
  ['mdc', 'gcd'],
  ['mmc', 'lcm'],
]);

export const portuguese: Language = {
  code: 'pt',
  name: 'Portuguese',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['e outros', 'e outras', 'e cols.', 'e col.', 'e colaboradores', 'e colegas', 'et al.'],
    and: ['e', 'and', '&'],
    pages: ['p', 'pp', 'pág', 'págs', 'página', 'páginas'],
    bodies: new Set(
      `agência aliança associação autoridade banco centro comissão comitê comité conselho consórcio departamento federação fundação
       fundo governo instituto instituição ministério nações observatório organização parlamento programa secretaria serviço
       sociedade união universidade`.split(/\s+/),
    ),
  },
  references: portugueseReferences,
  morphology: portugueseMorphology,
  names: portugueseNames,
  separators: { decimal: ',', group: '.' },
  numbers: portugueseNumbers,
  prose: portugueseProse,
  labels: {
    side: {
      source: ['Versão em português', 'Versão portuguesa', 'Resumo em português', 'Português'],
      target: [
        'Versão em português',
        'Versão portuguesa',
        'Resumo em português',
        'Tradução para o português',
        'Tradução em português',
        'Tradução portuguesa',
        'Portuguese Version',
        'Portuguese Translation',
        'Português',
        'Portuguese',
      ],
    },
    references: ['Referências', 'Bibliografia', 'Referências bibliográficas', 'Obras citadas'],
  },
  ordinals: {
    titleWords: [
      ...['Seção', 'Seções', 'Secção', 'Secções', 'Capítulo', 'Capítulos', 'Apêndice', 'Apêndices', 'Anexo', 'Anexos'],
      ...['Parte', 'Partes'],
    ],
    words: new Map(ORDINALS.flatMap((word, index) => entries([word, word.replaceAll(/o(?= |$)/g, 'a')], index + 1))),
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    presentationForms: /[\uFB00-\uFB06]/u,
    misread: /Ã[¡-ª¬-º¼-¿\u0081-\u008F]|Â[ªº]/u,
    repeats: /^muit[oa]s?$/u,
  },
};
