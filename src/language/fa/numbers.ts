import type { Numbers } from '../numbers.ts';
import { entries } from './spellings.ts';
import { persianUnitPrefixes, persianUnits } from './units.ts';

/** Forms of the counting words, by value from zero. */
const ONES: readonly (readonly string[])[] = [
  ['صفر'],
  ['یک', 'یکی', 'تک', 'یگانه'],
  ['دو', 'هردو', 'جفت', 'مضاعف', 'دوبل'],
  ['سه'],
  ['چهار', 'چار'],
  ['پنج'],
  ['شش', 'شیش'],
  ['هفت'],
  ['هشت'],
  ['نه'],
  ['ده'],
  ['یازده'],
  ['دوازده'],
  ['سیزده'],
  ['چهارده'],
  ['پانزده', 'پونزده'],
  ['شانزده', 'شونزده'],
  ['هفده', 'هیفده'],
  ['هجده', 'هیجده', 'هژده'],
  ['نوزده'],
];

/** What may be attached to the numbers below eleven: times, parts, dimensions. Before them a space or a mark may stand as well. */
const ENDINGS = ['بار', 'برابر', 'گانه', 'بعدی', 'تا', 'تایی', 'نفره', 'طرفه', 'رقمی'];

/** From twenty. */
const TENS = ['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];

/** Tens whose last letter joins no other, so that compounds of them are often one word: `هفتادوپنج`. */
const UNJOINED: readonly (readonly [string, number])[] = [
  ['هفتاد', 70],
  ['هشتاد', 80],
  ['نود', 90],
  ['صد', 100],
];

/** From one hundred. */
const HUNDREDS: readonly (readonly string[])[] = [
  ['صد', 'یکصد', 'صدها'],
  ['دویست'],
  ['سیصد'],
  ['چهارصد'],
  ['پانصد', 'پونصد'],
  ['ششصد', 'شیشصد'],
  ['هفتصد'],
  ['هشتصد'],
  ['نهصد'],
];

/** A `بیلیون` is left out, of which nobody knows whether it is a thousand millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['هزار', 'یکهزار', 'هزاران', 'هزارها'], 1e3],
  [['میلیون', 'ملیون', 'میلیونها'], 1e6],
  [['میلیارد', 'ملیارد', 'میلیاردها'], 1e9],
  [['تریلیون', 'تریلیونها'], 1e12],
];

/** Ordinals of the ones by value from one, which end compound ones too: `بیست و یکم`. */
const RANKS = ['یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم'];

/** Parts of one that are borrowed from Arabic. */
const PARTS: readonly (readonly [readonly string[], number])[] = [
  [['نیم', 'نیمی', 'نیمه', 'نصف', 'نصفی'], 1 / 2],
  [['ثلث'], 1 / 3],
  [['ربع', 'چارک'], 1 / 4],
  [['خمس'], 1 / 5],
  [['عشر'], 1 / 10],
  [['صدم'], 1 / 100],
  [['هزارم'], 1 / 1000],
  [['میلیونیم', 'میلیونم'], 1 / 1e6],
];

const MULTIPLIERS: readonly (readonly [readonly string[], number])[] = [
  [['دوجین'], 12],
  [['دهه', 'دههها'], 10],
  [['قرن', 'قرون', 'سده'], 100],
  [['هزاره'], 1000],
];

/** Without `می` for May, which is also the beginning of most verbs. */
const MONTHS: readonly (readonly string[])[] = [
  ['ژانویه', 'جنوری'],
  ['فوریه', 'فبروری'],
  ['مارس', 'مارچ'],
  ['آوریل', 'اپریل'],
  ['مه'],
  ['ژوئن', 'ژوین', 'جون'],
  ['ژوئیه', 'ژوییه', 'جولای'],
  ['اوت', 'آگوست', 'اگست'],
  ['سپتامبر', 'سپتمبر'],
  ['اکتبر', 'اکتوبر'],
  ['نوامبر', 'نومبر'],
  ['دسامبر', 'دسمبر'],
];

/** An ordinal before its noun, at its end, and as a noun: `سومین`, `سوم`, `سومی`. */
export function rankForms(rank: string): readonly string[] {
  return [rank, `${rank}ین`, `${rank}ی`];
}

export const persianNumbers: Numbers = {
  native: { digits: '۰۱۲۳۴۵۶۷۸۹', percent: '٪', decimal: '٫', group: '٬' },
  words: new Map<string, number>([
    ...ONES.flatMap((forms, value) => entries(forms, value)),
    ...ONES.slice(1, 11).flatMap(([word = ''], index) =>
      entries(
        ENDINGS.map((ending) => word + ending),
        index + 1,
      ),
    ),
    ...ONES.slice(11).flatMap(([word = ''], index) => entries(rankForms(`${word}م`), index + 11)),
    ...entries(['دهها'], 10),
    ...TENS.flatMap((word, index) => entries([word, ...rankForms(word === 'سی' ? 'سیام' : `${word}م`)], (index + 2) * 10)),
    ...UNJOINED.flatMap(([tens, value]) =>
      RANKS.slice(0, 9).flatMap((rank, index) =>
        entries(
          [rank, ONES[index + 1]?.[0] ?? ''].map((one) => `${tens}و${one}`),
          value + index + 1,
        ),
      ),
    ),
    ...HUNDREDS.flatMap((forms, index) => entries(forms, (index + 1) * 100)),
    ...LARGE.flatMap(([forms, value]) => entries(forms, value)),
    ...RANKS.flatMap((rank, index) => entries(rankForms(rank), index + 1)),
  ]),
  fractions: new Map([
    ...RANKS.slice(1).flatMap((rank, index) => entries([rank], 1 / (index + 2))),
    ...PARTS.flatMap(([forms, value]) => entries(forms, value)),
  ]),
  multipliers: new Map(MULTIPLIERS.flatMap(([forms, value]) => entries(forms, value))),
  // Endings of the plural and of indefinite nouns, which a mark parts from the word: `میلیون‌ها`, `دهه‌های`.
  fillers: new Set(['از', 'ها', 'های', 'ای', 'هاي', 'اي']),
  months: new Map(MONTHS.flatMap((forms, index) => entries(forms, index + 1))),
  joiner: 'و',
  // Behind a mark the joiner is attached to the next word: `چهل‌ودو`.
  prefix: /^و/u,
  units: persianUnits,
  unitPrefixes: persianUnitPrefixes,
  per: /^\s?(?:\/\s?|در\s(?:هر\s)?|بر\s|(?:به ازای |برای )?هر\s)/u,
  percent: /^(?:در\s?صد[یي]?|(?:واحد|نقطه)[\s\u200C]درصد[یي]?)(?!\p{L})/u,
  minus: /(?<!\p{L})(?:منهای|منهاي|منفی|منفي)\s$/u,
  belowZero: /^[^.؛\d]{0,30}(?<!\p{L})زیر صفر/u,
  between: /^\s?(?:[-–—~/]|[،,]?\s?(?:تا|و|یا|الی|به|در برابر|در مقابل)|[،,])\s?$/u,
  comparisons: {
    less: /(?<!\p{L})(?:(?:کم|پایین|کوچک|کوتاه|جوان|کند|ارزان)[\s\u200C]?تر از|زیر|کمتر از|حد[\s\u200C]?اکثر)$/u,
    more: /(?<!\p{L})(?:(?:بیش|بالا|بزرگ|بلند|طولانی|سریع|قدیمی)[\s\u200C]?تر از|بیش از|فراتر از|بالای|حد[\s\u200C]?اقل|دست[\s\u200C]?کم|لااقل)$/u,
    not: /(?<!\p{L})(?:نه|نباید|نمی|نشود|هرگز|بدون|هیچ)(?!\p{L})[^.؛،]{0,40}$/u,
  },
  clock: {
    morning: /^\s?(?:ق\.?\s?ظ(?!\p{L})|صبح|بامداد|(?:قبل|پیش) از ظهر)/u,
    afternoon: /^\s?(?:ب\.?\s?ظ(?!\p{L})|بعد[\s\u200C]?از[\s\u200C]?ظهر|عصر|شب|ظهر)/u,
    before: /(?<!\p{L})ساعت\s$/u,
    first: 'hour',
    past: new Set(['و']),
    to: new Set(),
  },
  comparedWithZero: /مثبت|منفی|صفر/u,
};
