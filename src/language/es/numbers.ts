import type { Numbers } from '../numbers.ts';

/** Forms of the counting words, by value from zero. */
const ONES: readonly (readonly string[])[] = [
  ['cero'],
  ['uno', 'un', 'una', 'único', 'única', 'unidimensional'],
  ['dos', 'ambos', 'ambas', 'doble', 'par', 'bidimensional'],
  ['tres', 'triple', 'tridimensional'],
  ['cuatro', 'cuádruple'],
  ['cinco'],
  ['seis'],
  ['siete'],
  ['ocho'],
  ['nueve'],
  ['diez', 'decena', 'decenas'],
  ['once'],
  ['doce', 'docena', 'docenas'],
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

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['medio', 'media', 'mitad', 'mitades'], 0.5],
  [['tercio', 'tercios'], 1 / 3],
  // `cuarto` alone is an ordinal more often.
  [['cuartos'], 0.25],
];

const UNITS: readonly (readonly [string, readonly string[]])[] = [
  ['ns', ['nanosegundo', 'nanosegundos']],
  ['μs', ['microsegundo', 'microsegundos']],
  ['ms', ['milisegundo', 'milisegundos']],
  ['s', ['segundo', 'segundos']],
  ['min', ['minuto', 'minutos']],
  ['h', ['hora', 'horas']],
  ['day', ['día', 'días']],
  ['week', ['semana', 'semanas']],
  ['month', ['mes', 'meses']],
  ['year', ['año', 'años']],
  ['bit', ['bit', 'bits']],
  ['byte', ['byte', 'bytes', 'octeto', 'octetos']],
  ['kB', ['kilobyte', 'kilobytes']],
  ['MB', ['megabyte', 'megabytes']],
  ['GB', ['gigabyte', 'gigabytes']],
  ['TB', ['terabyte', 'terabytes']],
  ['PB', ['petabyte', 'petabytes']],
  ['Hz', ['hercio', 'hercios', 'hertz']],
  ['kHz', ['kilohercio', 'kilohercios']],
  ['MHz', ['megahercio', 'megahercios']],
  ['GHz', ['gigahercio', 'gigahercios']],
  ['mm', ['milímetro', 'milímetros']],
  ['cm', ['centímetro', 'centímetros']],
  ['km', ['kilómetro', 'kilómetros']],
  ['kg', ['kilogramo', 'kilogramos', 'kilo', 'kilos']],
  ['px', ['píxel', 'píxeles']],
];

/** A word as it is spelt, and without its marks. */
function spellings(word: string): readonly string[] {
  return [word, word.normalize('NFD').replaceAll(/\p{M}/gu, '')];
}

function entries<Value>(forms: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return forms.flatMap(spellings).map((form) => [form, value] as const);
}

export const spanishNumbers: Numbers = {
  decimalComma: true,
  words: new Map<string, number>([
    ...ONES.flatMap((forms, value) => entries(forms, value)),
    ...TENS.flatMap((word, index) => entries([word], (index + 3) * 10)),
    ...HUNDREDS.flatMap((stem, index) => entries([`${stem}s`, stem.replace(/o$/, 'as')], (index + 2) * 100)),
    ...[...LARGE, ...FRACTIONS].flatMap(([forms, value]) => entries(forms, value)),
  ]),
  joiner: 'y',
  units: new Map(UNITS.flatMap(([symbol, forms]) => entries(forms, symbol))),
  per: /^\s?(?:\/\s?|por\s|al\s|a la\s|cada\s)/iu,
  percent: /^(?:por ?ciento|puntos? porcentual(?:es)?)(?!\p{L})/iu,
  // `al menos`, `por lo menos` and `cuando menos` say `at least`.
  minus: /(?<!(?:\bal|\blo|ando)\s)\b(?:menos|negativ[oa])\s$/iu,
  between: /^\s?(?:[-–—~/]|,?\s?(?:a|al|y|e|o|u|hasta|frente al?|contra)|,)(?:\s(?:el|la|los|las))?\s?$/iu,
};
