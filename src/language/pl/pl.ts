import { polishMorphology } from './morphology.ts';
import { polishNames } from './names.ts';
import { polishNumbers } from './numbers.ts';
import { polishOrdinals } from './ordinals.ts';
import { polishProse } from './prose.ts';
import { polishReferences } from './references.ts';
import type { Language } from '../language.ts';

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['tg', 'tan'],
  ['ctg', 'cot'],
  ['arctg', 'arctan'],
  ['arcctg', 'arccot'],
  ['NWD', 'gcd'],
]);

export const polish: Language = {
  code: 'pl',
  name: 'Polish',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['i in.', 'i inni', 'i wsp.', 'i współpr.', 'i współpracownicy', 'et al.'],
    and: ['i', 'oraz', 'and', '&'],
    pages: ['s', 'str', 'strona', 'strony', 'p', 'pp'],
    bodies: new Set(
      `agencja akademia bank biuro centrum departament federacja fundacja fundusz instytucja instytut izba komisja komitet
       konsorcjum ministerstwo organizacja parlament program rada rząd stowarzyszenie towarzystwo unia uniwersytet urząd
       związek`.split(/\s+/),
    ),
  },
  references: polishReferences,
  morphology: polishMorphology,
  names: polishNames,
  separators: { decimal: ',', group: '\u00A0' },
  numbers: polishNumbers,
  prose: polishProse,
  labels: {
    side: {
      source: ['Wersja polska', 'Tekst polski', 'Streszczenie w języku polskim', 'Polski'],
      target: [
        'Wersja polska',
        'Pełna wersja polska',
        'Polskie tłumaczenie',
        'Tłumaczenie polskie',
        'Tłumaczenie na język polski',
        'Polski',
        'Polish Version',
        'Polish Translation',
        'Polish',
      ],
    },
    references: ['Literatura', 'Bibliografia', 'Piśmiennictwo', 'Źródła', 'Wykaz literatury'],
  },
  ordinals: {
    titleWords: ['Rozdział', 'Rozdziały', 'Sekcja', 'Sekcje', 'Część', 'Dodatek', 'Dodatki', 'Załącznik', 'Paragraf'],
    words: polishOrdinals,
    letters: new Map(),
  },
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    // The letters with marks, as UTF-8 that was read as Windows-1252 has them.
    misread: /Ä[…‡™„†˜]|Å[\u0081‚„›ºš¼]|Ã³/u,
    repeats: /^(?:bardzo|tak|nie|nigdy|tuż)$/u,
  },
};
