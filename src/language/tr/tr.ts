import { turkishMorphology } from './morphology.ts';
import { turkishNames } from './names.ts';
import { turkishNumbers } from './numbers.ts';
import { turkishOrdinals } from './ordinals.ts';
import { turkishProse } from './prose.ts';
import { turkishReferences } from './references.ts';
import type { Language } from '../language.ts';

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['cosec', 'csc'],
  ['EBOB', 'gcd'],
  ['EKOK', 'lcm'],
]);

export const turkish: Language = {
  code: 'tr',
  name: 'Turkish',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['ve diğerleri', 've ark.', 've arkadaşları', 'vd.', 've çalışma arkadaşları', 'et al.'],
    and: ['ve', 'and', '&'],
    pages: ['s', 'ss', 'sf', 'sayfa', 'p', 'pp'],
    bodies: new Set(
      `ajansı akademisi bakanlığı bankası birliği bölümü derneği enstitüsü federasyonu fonu hükümeti konseyi konsorsiyumu kurulu
       kurumu komisyonu komitesi merkezi milletler ofisi örgütü parlamentosu programı üniversitesi vakfı`.split(/\s+/),
    ),
  },
  references: turkishReferences,
  morphology: turkishMorphology,
  names: turkishNames,
  separators: { decimal: ',', group: '.' },
  numbers: turkishNumbers,
  prose: turkishProse,
  labels: {
    side: {
      source: ['Türkçe Sürüm', 'Türkçe Metin', 'Türkçe Özet', 'Türkçe'],
      target: [
        'Türkçe Sürüm',
        'Tam Türkçe Sürüm',
        'Türkçe Çeviri',
        'Türkçeye Çeviri',
        'Türkçe Tercüme',
        'Türkçe',
        'Turkish Version',
        'Turkish Translation',
        'Turkish',
      ],
    },
    references: ['Kaynakça', 'Kaynaklar', 'Referanslar', 'Bibliyografya'],
  },
  ordinals: {
    titleWords: ['Bölüm', 'Bölümler', 'Kısım', 'Ek', 'Ekler', 'Kesim'],
    words: turkishOrdinals,
    letters: new Map(),
  },
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    // The letters with marks, as UTF-8 that was read as Windows-1252 has them.
    misread: /Ä[Ÿž±°]|Å[Ÿž]|Ã[§¶¼‡–œ]/u,
    // Turkish doubles words to say `one by one` or `very`.
    repeats:
      /^(?:adım|arka|art|ayrı|bol|çeşit|çok|gün|hızlı|ikişer|birer|iç|kısa|parça|peş|satır|sık|tane|tek|teker|uzun|üst|yan|yavaş|yer|zaman|evet|hayır)$/u,
  },
};
