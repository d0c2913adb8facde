import type { Numbers } from '../numbers.ts';
import { inflectedNoun } from './suffixes.ts';
import { turkishUnitPrefixes, turkishUnits } from './units.ts';

/** Words by value, each with its form before vowels where that is another one, and with forms of its own. */
const NUMBERS: readonly (readonly [value: number, word: string, soft?: string, others?: string])[] = [
  [0, 'sıfır'],
  [1, 'bir', 'bir', 'birer tek tekil'],
  [2, 'iki', 'iki', 'ikişer ikili çift çifti çifte'],
  [3, 'üç', 'üç', 'üçer üçlü üçüz'],
  [4, 'dört', 'dörd', 'dörder dörtlü'],
  [5, 'beş', 'beş', 'beşer beşli'],
  [6, 'altı', 'altı', 'altışar altılı'],
  [7, 'yedi', 'yedi', 'yedişer yedili'],
  [8, 'sekiz', 'sekiz', 'sekizer sekizli'],
  [9, 'dokuz', 'dokuz', 'dokuzar dokuzlu'],
  [20, 'yirmi', 'yirmi', 'yirmişer'],
  [30, 'otuz', 'otuz', 'otuzar'],
  [40, 'kırk', 'kırk', 'kırkar'],
  [50, 'elli', 'elli', 'ellişer'],
  [60, 'altmış'],
  [70, 'yetmiş'],
  [80, 'seksen'],
  [90, 'doksan'],
  [1e3, 'bin', 'bin', 'binlerce biner'],
  [1e6, 'milyon', 'milyon', 'milyonlarca mn'],
  [1e9, 'milyar', 'milyar', 'milyarlarca mr'],
  [1e12, 'trilyon', 'trilyon', 'trilyonlarca'],
];

/** Forms that are words of their own more often: of `alt`, below, and of `yüz` and `on`, which only stand bare. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['altının', 'birden', 'birlik', 'birlikte', 'birliğin', 'binlik', 'birle']);

/** The locative of a number names parts, and the number behind it counts them: `üçte iki`. */
const DENOMINATORS: readonly (readonly [string, number])[] = [
  ['ikide', 2],
  ['üçte', 3],
  ['dörtte', 4],
  ['beşte', 5],
  ['altıda', 6],
  ['yedide', 7],
  ['sekizde', 8],
  ['dokuzda', 9],
  ['onda', 10],
  ['yüzde', 100],
  ['binde', 1000],
];

const MONTHS: readonly (readonly [word: string, soft?: string, short?: string])[] = [
  ['ocak', 'ocağ'],
  ['şubat', 'şubat', 'şub'],
  ['mart'],
  ['nisan', 'nisan', 'nis'],
  ['mayıs'],
  ['haziran', 'haziran', 'haz'],
  ['temmuz', 'temmuz', 'tem'],
  ['ağustos', 'ağustos', 'ağu'],
  ['eylül', 'eylül', 'eyl'],
  ['ekim'],
  ['kasım'],
  ['aralık', 'aralığ'],
];

const denominators = new Map(DENOMINATORS);

const words = new Map<string, number>([
  ...NUMBERS.flatMap(([value, word, soft, others = '']) =>
    [...inflectedNoun(word, soft), ...others.split(' ').filter((form) => form !== '')]
      .filter((form) => !OTHER_WORDS.has(form) && !denominators.has(form))
      .map((form) => [form, value] as const),
  ),
  // Other forms of these are pronouns and postpositions: `onun`, `onlar`, `yüzünden`.
  ...['on', 'onar', 'onlu', 'onluk', 'onlarca'].map((form) => [form, 10] as const),
  ...['yüz', 'yüzer', 'yüzlük', 'yüzlerce'].map((form) => [form, 100] as const),
  // `iki buçuk` adds a half.
  ['buçuk', 0.5],
]);

export const turkishNumbers: Numbers = {
  words,
  fractions: new Map([
    ...['yarım', 'yarı', 'yarısı', 'yarısını', 'yarısına', 'yarısında', 'yarısından', 'yarısının'].map(
      (form) => [form, 0.5] as const,
    ),
    ...inflectedNoun('çeyrek', 'çeyreğ').map((form) => [form, 0.25] as const),
  ]),
  denominators,
  multipliers: new Map([
    ...inflectedNoun('düzine').map((form) => [form, 12] as const),
    ...[...inflectedNoun('yüzyıl'), ...inflectedNoun('asır', 'asr')].map((form) => [form, 100] as const),
    ...inflectedNoun('binyıl').map((form) => [form, 1000] as const),
  ]),
  fillers: new Set(),
  months: new Map(
    MONTHS.flatMap(([word, soft, short], index) =>
      [...inflectedNoun(word, soft), ...(short === undefined ? [] : [short])].map((form) => [form, index + 1] as const),
    ),
  ),
  joiner: ' ',
  units: turkishUnits,
  unitPrefixes: turkishUnitPrefixes,
  per: /^\s?(?:\/\s?|bölü\s|başına\s)/iu,
  percent: /^(?:yüzde puan\p{L}{0,3}|yüzdelik puan\p{L}{0,3})(?!\p{L})/iu,
  percentBefore: /(?<!\p{L})yüzde\s$/iu,
  minus: /(?<!\p{L})(?:eksi|negatif)\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})sıfırın altında/iu,
  plural: /^['’]l[aeıiuü]/u,
  between: /^(?:['’]?[dt][ae]n\s|\s?(?:[-–—~/]|,?\s?(?:ile|ila|ilâ|ve|veya|ya da|[dt][ae]n)|,)\s?)$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:en (?:fazla|çok)|azami|maksimum)$/iu,
    more: /(?<!\p{L})(?:en az|asgari|minimum)$/iu,
    // Without the ablative, `%20 fazla` is 20% more.
    behind: {
      less: /^['’](?:[dt][ae]n (?:az|küçük|düşük|kısa)|n?[ıiuü]n altında)(?!\p{L})/iu,
      more: /^['’](?:[dt][ae]n (?:fazla|çok|büyük|yüksek|uzun)|n?[ıiuü]n üzerinde)(?!\p{L})/iu,
    },
    // A denial stands behind what it denies.
    not: /(?!)/u,
  },
  clock: {
    morning: /^\s?a\.?\s?m\.?(?!\p{L})/iu,
    afternoon: /^\s?p\.?\s?m\.?(?!\p{L})/iu,
    before: /(?<!\p{L})saat\s$/iu,
    first: 'hour',
    past: new Set(),
    to: new Set(),
  },
  comparedWithZero: /pozitif|negatif|artı|eksi|sıfır/iu,
};
