import type { Numbers } from '../numbers.ts';

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const LARGE: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];

const words = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TEENS.map((word, index) => [`${word}th`, index + 13] as const),
  ...TENS.flatMap((word, index) => {
    const value = (index + 2) * 10;
    const stem = word.slice(0, -1);
    return [[word, value] as const, [`${stem}ies`, value] as const, [`${stem}ieth`, value] as const];
  }),
  ...LARGE.flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const, [`${word}th`, value] as const]),
  ['tens', 10],
  ['dozen', 12],
  ['dozens', 12],
  ['once', 1],
  ['single', 1],
  ['twice', 2],
  ['double', 2],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['thrice', 3],
  ['triple', 3],
  ['quadruple', 4],
  ['half', 0.5],
  ['halves', 0.5],
  ['quarter', 0.25],
  ['quarters', 0.25],
]);

const units = new Map<string, string>(
  (
    [
      ['nanosecond', 'ns'],
      ['microsecond', 'μs'],
      ['millisecond', 'ms'],
      ['second', 's'],
      ['minute', 'min'],
      ['hour', 'h'],
      ['day', 'day'],
      ['week', 'week'],
      ['month', 'month'],
      ['year', 'year'],
      ['bit', 'bit'],
      ['kilobit', 'kbit'],
      ['megabit', 'Mbit'],
      ['gigabit', 'Gbit'],
      ['byte', 'byte'],
      ['kilobyte', 'kB'],
      ['megabyte', 'MB'],
      ['gigabyte', 'GB'],
      ['terabyte', 'TB'],
      ['petabyte', 'PB'],
      ['hertz', 'Hz'],
      ['kilohertz', 'kHz'],
      ['megahertz', 'MHz'],
      ['gigahertz', 'GHz'],
      ['millimeter', 'mm'],
      ['millimetre', 'mm'],
      ['centimeter', 'cm'],
      ['centimetre', 'cm'],
      ['kilometer', 'km'],
      ['kilometre', 'km'],
      ['kilogram', 'kg'],
      ['pixel', 'px'],
    ] as const
  ).flatMap(([word, symbol]) => [[word, symbol] as const, [`${word}s`, symbol] as const]),
);

export const englishNumbers: Numbers = {
  words,
  joiner: 'and',
  units,
  per: /^\s?(?:\/\s?|per\s)/iu,
  percent: /^(?:per ?cent|pct|percentage points?)(?!\p{L})/iu,
  minus: /\b(?:minus|negative)\s$/iu,
  plural: /^'?s(?!\p{L})/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:to|and|or|through|vs\.?|versus)|,)\s?$/iu,
};
