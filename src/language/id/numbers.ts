import type { CompoundValue, Numbers } from '../numbers.ts';
import { longestFirst } from '../unit-start.ts';
import { indonesianUnitPrefixes, indonesianUnits } from './units.ts';

const ONES = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** From ten to ninety-nine: those beyond eleven are two words or three. */
const TENS: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ...ONES.slice(1).flatMap((one, index) => [
    [`${one} belas`, index + 12] as const,
    [`${one} puluh`, (index + 2) * 10] as const,
    ...ONES.map((unit, value) => [`${one} puluh ${unit}`, (index + 2) * 10 + value + 1] as const),
  ]),
]);

const LARGE: readonly (readonly [string, number])[] = [
  ['seratus', 100],
  ['ratus', 100],
  ['ratusan', 100],
  ['seribu', 1000],
  ['ribu', 1000],
  ['ribuan', 1000],
  ['sejuta', 1e6],
  ['juta', 1e6],
  ['jutaan', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['miliaran', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
];

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['setengah', 'separuh', 'separo', 'seperdua', 'paruh'], 1 / 2],
  [['sepertiga', 'pertiga'], 1 / 3],
  [['seperempat', 'perempat'], 1 / 4],
  [['seperlima', 'perlima'], 1 / 5],
  [['seperenam', 'perenam'], 1 / 6],
  [['seperdelapan', 'perdelapan'], 1 / 8],
  [['sepersepuluh', 'persepuluh'], 1 / 10],
  [['seperseratus', 'perseratus'], 1 / 100],
];

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov'],
  ['desember', 'des'],
];

/** `dua setengah` is two and a half. */
const AND_A_HALF = new RegExp(`^(${longestFirst(ONES)}) setengah$`, 'u');
const ORDINAL = /^ke[- ]?(.+)$/u;

function read(word: string): CompoundValue | undefined {
  const whole = ONES.indexOf(AND_A_HALF.exec(word)?.[1] ?? '') + 1;
  if (whole > 0) return { whole: whole + 1 / 2 };
  const rank = TENS.get(ORDINAL.exec(word)?.[1] ?? '');
  return rank === undefined ? undefined : { whole: rank, ordinal: true };
}

export const indonesianNumbers: Numbers = {
  words: new Map<string, number>([
    ['nol', 0],
    ['kosong', 0],
    ...ONES.map((word, index) => [word, index + 1] as const),
    ...TENS,
    ...LARGE,
    ['sebuah', 1],
    ['seorang', 1],
    ['tunggal', 1],
    ['ganda', 2],
    ['sepasang', 2],
    ['keduanya', 2],
  ]),
  compounds: {
    pattern: String.raw`(?<!\p{L})(?:${[
      `(?:${longestFirst(ONES)}) setengah`,
      `ke(?:${longestFirst(TENS.keys())})`,
      longestFirst(TENS.keys()),
    ].join('|')})(?!\p{L})`,
    read,
  },
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => forms.map((form) => [form, value] as const))),
  multipliers: new Map([
    ['lusin', 12],
    ['selusin', 12],
    ['dekade', 10],
    ['dasawarsa', 10],
    ['abad', 100],
  ]),
  fillers: new Set(['sekitar']),
  months: new Map(MONTHS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
  joiner: 'dan',
  units: indonesianUnits,
  unitPrefixes: indonesianUnitPrefixes,
  per: /^\s?(?:\/\s?|per\s|setiap\s|tiap\s)/iu,
  percent: /^(?:persen|poin persen(?:tase)?|per seratus)(?!\p{L})/iu,
  minus: /(?<!\p{L})(?:minus|negatif)\s$/iu,
  belowZero: /^[^.;\d]{0,30}di bawah nol(?!\p{L})/iu,
  plural: /^-an(?!\p{L})/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:sampai(?: dengan)?|hingga|s\.?d\.?|dan|atau|ke|banding)|,)\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:kurang|(?:lebih )?(?:kecil|rendah|sedikit|pendek)) dari(?:pada)?|di bawah|paling (?:banyak|lama|tinggi)|maksimal|maksimum|sebanyak-banyaknya|selambat-lambatnya)$/iu,
    more: /(?<!\p{L})(?:lebih(?: (?:besar|tinggi|banyak|panjang|lama))? dari(?:pada)?|di atas|paling (?:sedikit|rendah|tidak)|minimal|minimum|setidaknya|sedikitnya|sekurang-kurangnya|melebihi|melampaui)$/iu,
    not: /(?<!\p{L})(?:tidak|tak|bukan|tanpa|jangan)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m(?!\p{L})\.?|pagi)/iu,
    afternoon: /^\s?(?:p\.?\s?m(?!\p{L})\.?|siang|sore|malam)/iu,
    before: /(?<!\p{L})(?:pukul|jam)\s$/iu,
    between: '[.]',
    first: 'hour',
    past: new Set(['lewat', 'lebih']),
    to: new Set(['kurang']),
  },
  comparedWithZero: /positif|negatif|(?<!\p{L})nol(?!\p{L})/iu,
};
