import type { Language } from '../language.ts';
import { wordMorphology } from '../word-morphology.ts';
import { indonesianNames } from './names.ts';
import { indonesianNumbers } from './numbers.ts';
import { indonesianProse } from './prose.ts';
import { indonesianReferences } from './references.ts';

const ORDINALS: readonly (readonly string[])[] = [
  ['pertama', 'kesatu'],
  ['kedua'],
  ['ketiga'],
  ['keempat'],
  ['kelima'],
  ['keenam'],
  ['ketujuh'],
  ['kedelapan'],
  ['kesembilan'],
  ['kesepuluh'],
  ['kesebelas'],
  ['kedua belas', 'keduabelas'],
];

/** Endings of a noun: `the`, `my`, `your`, particles. */
const ENDING = /(?:nya|lah|kah|pun|ku|mu)$/u;
/** In letters: the shortest stem that may be left. */
const SHORTEST_STEM = 4;

function stemsOf(word: string): readonly string[] {
  const stem = word.replace(ENDING, '');
  return stem === word || stem.length < SHORTEST_STEM ? [word] : [word, stem];
}

export const indonesian: Language = {
  code: 'id',
  name: 'Indonesian',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['dkk.', 'dan kawan-kawan', 'dan rekan', 'et al.'],
    and: ['dan', 'and', '&'],
    pages: ['hal', 'hlm', 'halaman', 'p', 'pp'],
  },
  references: indonesianReferences,
  morphology: wordMorphology('yang dari para sebuah suatu', / \/ |[,;] | atau /, stemsOf),
  names: indonesianNames,
  separators: { decimal: ',', group: '.' },
  numbers: indonesianNumbers,
  prose: indonesianProse,
  labels: {
    side: {
      source: ['Versi bahasa Indonesia', 'Versi Indonesia', 'Abstrak bahasa Indonesia', 'Bahasa Indonesia', 'Indonesian Version'],
      target: [
        'Versi bahasa Indonesia',
        'Versi Indonesia',
        'Terjemahan bahasa Indonesia',
        'Abstrak bahasa Indonesia',
        'Indonesian Version',
        'Indonesian Translation',
        'Bahasa Indonesia',
        'Indonesian',
      ],
    },
    references: ['Daftar pustaka', 'Referensi', 'Rujukan', 'Pustaka'],
  },
  ordinals: {
    titleWords: ['Bagian', 'Bab', 'Lampiran', 'Pasal', 'Seksi'],
    words: new Map(ORDINALS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
    letters: new Map(),
  },
  functions: new Map([['tg', 'tan']]),
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    misread: /â€[™œ\u009D“”]|Ã[©¨¡]/u,
  },
};
