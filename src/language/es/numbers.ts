import type { Numbers } from '../numbers.ts';
import { entries } from '../spellings.ts';
import { spanishUnitPrefixes, spanishUnits } from './units.ts';

/** Forms of the counting words, by value from zero. */
const ONES: readonly (readonly string[])[] = [
  ['cero'],
  ['uno', 'un', 'una', 'único', 'única', 'unidimensional'],
  ['dos', 'ambos', 'ambas', 'doble', 'par', 'bidimensional'],
  ['tres', 'triple', 'tridimensional'],
  ['cuatro', 'cuádruple'],
  ['cinco', 'quíntuple'],
  ['seis'],
  ['siete'],
  ['ocho'],
  ['nueve'],
  ['diez', 'decena', 'decenas', 'décuplo', 'décuple'],
  ['once'],
  ['doce'],
  ['trece'],
  ['catorce'],
  ['quince'],
  ['dieciséis'],
  ['diecisiete'],
  ['dieciocho'],
  ['diecinueve'],
  ['veinte'],
  ['veintiuno', 'veintiún', 'veintiuna'],
  ['veintidós'],
  ['veintitrés'],
  ['veinticuatro'],
  ['veinticinco'],
  ['veintiséis'],
  ['veintisiete'],
  ['veintiocho'],
  ['veintinueve'],
];

/** From thirty. */
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

/** From two hundred, without the ending of gender. */
const HUNDREDS = ['dosciento', 'tresciento', 'cuatrociento', 'quiniento', 'seisciento', 'seteciento', 'ochociento', 'noveciento'];

/** The scale is the long one: a `billón` is a million millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['cien', 'ciento', 'cientos', 'centenar', 'centenares'], 100],
  [['mil', 'miles', 'millar', 'millares'], 1e3],
  [['millón', 'millones'], 1e6],
  [['millardo', 'millardos'], 1e9],
  [['billón', 'billones'], 1e12],
];

/** Masculine ordinals from thirty; the others stand among the numbers of titles. */
const ORDINALS: readonly (readonly [string, number])[] = [
  ...['trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo', 'septuagésimo', 'octogésimo', 'nonagésimo'].map(
    (word, index) => [word, (index + 3) * 10] as const,
  ),
  ['centésimo', 100],
  ['milésimo', 1000],
];

/** Twenty-first to twenty-ninth in one word, masculine. */
const TWENTY = ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno'];

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['medio', 'media', 'medios', 'medias', 'mitad', 'mitades'], 1 / 2],
  [['tercio', 'tercios', 'tercera', 'terceras'], 1 / 3],
  [['cuarto', 'cuartos', 'cuarta', 'cuartas'], 1 / 4],
  [['quinto', 'quintos', 'quinta', 'quintas'], 1 / 5],
  [['sexto', 'sextos', 'sexta', 'sextas'], 1 / 6],
  [['séptimo', 'séptimos', 'séptima', 'séptimas'], 1 / 7],
  [['octavo', 'octavos', 'octava', 'octavas'], 1 / 8],
  [['noveno', 'novenos', 'novena', 'novenas'], 1 / 9],
  [['décimo', 'décimos', 'décima', 'décimas'], 1 / 10],
  [['centésima', 'centésimas', 'centésimo', 'centésimos'], 1 / 100],
  [['milésima', 'milésimas', 'milésimo', 'milésimos'], 1 / 1000],
];

const MULTIPLIERS: readonly (readonly [readonly string[], number])[] = [
  [['docena', 'docenas'], 12],
  [['década', 'décadas', 'decenio', 'decenios'], 10],
  [['siglo', 'siglos'], 100],
  [['milenio', 'milenios'], 1000],
];

const MONTHS: readonly (readonly string[])[] = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept', 'sep'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
];

function feminine(masculine: string): string {
  return masculine.replace(/o$/, 'a');
}

export const spanishNumbers: Numbers = {
  words: new Map<string, number>([
    ...ONES.flatMap((forms, value) => entries(forms, value)),
    ...TENS.flatMap((word, index) => entries([word], (index + 3) * 10)),
    ...HUNDREDS.flatMap((stem, index) => entries([`${stem}s`, stem.replace(/o$/, 'as')], (index + 2) * 100)),
    ...ORDINALS.flatMap(([word, value]) => entries([word, feminine(word)], value)),
    ...TWENTY.flatMap((word, index) => entries([`vigesimo${word}`, feminine(`vigesimo${word}`)], 21 + index)),
    ...LARGE.flatMap(([forms, value]) => entries(forms, value)),
  ]),
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => entries(forms, value))),
  multipliers: new Map(MULTIPLIERS.flatMap(([forms, value]) => entries(forms, value))),
  fillers: new Set(['de', 'del', 'el', 'la', 'los', 'las']),
  months: new Map(MONTHS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
  joiner: 'y',
  units: spanishUnits,
  unitPrefixes: spanishUnitPrefixes,
  per: /^\s?(?:\/\s?|por\s|al\s|a la\s|cada\s)/iu,
  percent: /^(?:por ?ciento|puntos? porcentual(?:es)?)(?!\p{L})/iu,
  // `al menos`, `por lo menos` and `cuando menos` say `at least`.
  minus: /(?<!(?:\bal|\blo|ando)\s)\b(?:menos|negativ[oa])\s$/iu,
  belowZero: /^[^.;\d]{0,30}\bbajo cero/iu,
  plural: /^['’]?s(?!\p{L})/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:a|al|y|e|o|u|hasta|frente al?|contra)|,)(?:\s(?:el|la|los|las))?\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:menos|menor(?:es)?|inferior(?:es)?) (?:que|de|a)|por debajo de|como máximo|a lo sumo|hasta|un máximo de)$/iu,
    more: /(?<!\p{L})(?:(?:más|mayor(?:es)?|superior(?:es)?) (?:que|de|a)|por encima de|super(?:a|an|aron|ó)|exced(?:e|en|ió)|(?:al|por lo|como) (?:menos|mínimo)|un mínimo de)$/iu,
    not: /(?<!\p{L})(?:no|ni|nunca|sin|ningun[oa]?|ningún)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:h\s)?(?:a\.?\s?m(?!\p{L})\.?|de la (?:mañana|madrugada))/iu,
    afternoon: /^\s?(?:h\s)?(?:p\.?\s?m(?!\p{L})\.?|de la (?:tarde|noche)|del mediodía)/iu,
    before: /(?<!\p{L})las\s$/iu,
    first: 'hour',
    past: new Set(['y']),
    to: new Set(['menos']),
  },
  comparedWithZero: /positiv|negativ|(?<!\p{L})nul[oa]s?(?!\p{L})|cero|anula/iu,
};
