import type { CompoundValue, Numbers } from '../numbers.ts';
import { longestFirst } from '../unit-start.ts';
import { vietnameseUnitPrefixes, vietnameseUnits, vietnameseUnitStart } from './units.ts';

/** From one; the forms after the first are those behind a ten. */
const ONES: readonly (readonly string[])[] = [
  ['một', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm', 'nhăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
];

/** From ten to ninety-nine, in two words or three. */
const TENS: ReadonlyMap<string, number> = new Map(
  ['mười', ...ONES.slice(1).map(([one]) => `${one} mươi`)].flatMap((ten, index) => [
    [ten, (index + 1) * 10] as const,
    ...ONES.flatMap((forms, one) => forms.map((form) => [`${ten} ${form}`, (index + 1) * 10 + one + 1] as const)),
  ]),
);

/** `năm` alone is a year as a rule, and five only before a larger number. */
const FIVE: ReadonlyMap<string, number> = new Map([
  ['năm trăm', 500],
  ['năm nghìn', 5000],
  ['năm ngàn', 5000],
  ['năm triệu', 5e6],
  ['năm tỷ', 5e9],
]);

const LARGE: readonly (readonly [string, number])[] = [
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
];

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['nửa', 'một nửa', 'phân nửa'], 1 / 2],
  [['một phần ba'], 1 / 3],
  [['một phần tư'], 1 / 4],
  [['một phần năm'], 1 / 5],
  [['một phần mười'], 1 / 10],
];

const MONTHS = [
  ['một', 'giêng'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai', 'chạp'],
].map((forms) => forms.map((form) => `tháng ${form}`));

const PART = /^(\S+) phần (.+)$/u;
const DIGIT = longestFirst(ONES.flatMap(([one = '']) => one));

function numberOf(word: string): number | undefined {
  const index = ONES.findIndex((forms) => forms.includes(word));
  return index === -1 ? TENS.get(word) : index + 1;
}

function read(word: string): CompoundValue | undefined {
  if (word === 'rưỡi') return { part: 1 / 2, joined: true };
  const [, over = '', under = ''] = PART.exec(word) ?? [];
  const [numerator, denominator] = [numberOf(over), numberOf(under)];
  return numerator === undefined || denominator === undefined ? undefined : { part: numerator / denominator };
}

export const vietnameseNumbers: Numbers = {
  words: new Map<string, number>([
    ['không', 0],
    ...ONES.flatMap(([one = ''], index) => (one === 'năm' ? [] : [[one, index + 1] as const])),
    ...TENS,
    ...FIVE,
    ...LARGE,
    ['đôi', 2],
    ['gấp đôi', 2],
    ['gấp ba', 3],
  ]),
  compounds: {
    pattern: String.raw`(?<!\p{L})(?:${[
      `tháng (?:mười một|mười hai|giêng|chạp|tư|${DIGIT}|mười)`,
      `thứ (?:nhất|nhì|tư|mười một|mười hai|mười|${DIGIT})`,
      `(?:${DIGIT}) phần (?:tư|mười|${DIGIT})`,
      longestFirst([...TENS.keys(), ...FIVE.keys()]),
      'một nửa|phân nửa|gấp đôi|gấp ba|rưỡi',
    ].join('|')})(?!\p{L})`,
    read,
    dates: /^(?:tháng|năm)$/u,
  },
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => forms.map((form) => [form, value] as const))),
  multipliers: new Map([
    ['tá', 12],
    ['chục', 10],
    ['thập kỷ', 10],
    ['thế kỷ', 100],
  ]),
  fillers: new Set(['khoảng', 'lẻ', 'linh']),
  months: new Map(MONTHS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
  joiner: 'và',
  units: vietnameseUnits,
  unitPrefixes: vietnameseUnitPrefixes,
  unitStart: vietnameseUnitStart,
  per: /^\s?(?:\/\s?|mỗi\s|trên\s)/iu,
  percent: /^(?:điểm )?phần trăm(?!\p{L})/iu,
  minus: /(?<!\p{L})(?:âm|trừ)\s$/iu,
  belowZero: /^[^.;\d]{0,30}dưới không(?!\p{L})/iu,
  between: /^\s?(?:[-–—~/]|,?\s?(?:đến|tới|và|hoặc|hay|so với)|,)\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:ít|nhỏ|thấp|ngắn|kém) hơn|dưới|tối đa(?: là)?|nhiều nhất(?: là)?|không quá|không vượt quá|chưa (?:đến|tới|đầy))$/iu,
    more: /(?<!\p{L})(?:(?:(?:nhiều|lớn|cao|dài|lâu) )?hơn|ít nhất(?: là)?|tối thiểu(?: là)?|vượt(?: quá)?|quá)$/iu,
    not: /(?<!\p{L})(?:không|chưa|chẳng)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:giờ\s)?(?:a\.?\s?m(?!\p{L})\.?|sáng)/iu,
    afternoon: /^\s?(?:giờ\s)?(?:p\.?\s?m(?!\p{L})\.?|chiều|tối)/iu,
    before: /(?<!\p{L})lúc\s$/iu,
    between: String.raw`\s?giờ\s|[hg]`,
    first: 'hour',
    past: new Set(['giờ']),
    to: new Set(['kém']),
  },
  comparedWithZero: /dương|âm|bằng không/iu,
};
