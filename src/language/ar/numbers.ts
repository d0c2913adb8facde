import type { Numbers } from '../numbers.ts';
import { arabicDuals, arabicUnitPrefixes, arabicUnits } from './units.ts';

/** Forms of the counting words, by value from one. */
const ONES: readonly (readonly string[])[] = [
  // `حادي` counts only before a ten: `الحادي والعشرون`.
  ['واحد', 'واحدة', 'واحدا', 'أحد', 'إحدى', 'وحيد', 'وحيدة', 'حادي', 'حادية'],
  [
    'اثنان',
    'اثنين',
    'اثنتان',
    'اثنتين',
    'اثنا',
    'اثني',
    'اثنتا',
    'اثنتي',
    'كلا',
    'كلتا',
    'كلي',
    'مرتين',
    'مرتان',
    'ضعف',
    'ضعفين',
    'ضعفا',
    'مضاعفة',
    'زوج',
  ],
  ['ثلاث', 'ثلاثة', 'ثلاثا'],
  ['أربع', 'أربعة', 'أربعا'],
  ['خمس', 'خمسة', 'خمسا'],
  ['ست', 'ستة', 'ستا'],
  ['سبع', 'سبعة', 'سبعا'],
  ['ثمان', 'ثماني', 'ثمانية', 'ثمانيا'],
  ['تسع', 'تسعة', 'تسعا'],
  ['عشر', 'عشرة', 'عشرا', 'عشرات'],
];

/** Roots of the tens, from twenty. */
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** The endings of decades, which may have the pronoun of their century: `تسعينياته`. */
const DECADE = ['ينيات', 'ينات', 'ينيّات'];

/** Adjectives of dimension and number of parts, from one. */
const FOLD = ['أحادي', 'ثنائي', 'ثلاثي', 'رباعي', 'خماسي', 'سداسي', 'سباعي', 'ثماني', 'تساعي', 'عشاري'];
const TENFOLD = ['عشري', 'عشرية'];

const HUNDREDS = ['مئة', 'مائة', 'مئه', 'مائه'];

const LARGE: readonly (readonly [string, readonly string[], number])[] = [
  ['ألف', ['ألفا', 'آلاف', 'آلافا', 'ألوف', 'الآف'], 1e3],
  ['مليون', ['مليونا', 'ملايين'], 1e6],
  ['مليار', ['مليارا', 'مليارات'], 1e9],
  ['بليون', ['بليونا', 'بلايين'], 1e9],
  ['تريليون', ['تريليونا', 'تريليونات'], 1e12],
];

const words = new Map<string, number>([
  ['صفر', 0],
  ...ONES.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  ...TENS.flatMap((root, index) =>
    ['ون', 'ين', ...DECADE, ...DECADE.flatMap((ending) => [`${ending}ه`, `${ending}ها`])].map(
      (ending) => [root + ending, (index + 2) * 10] as const,
    ),
  ),
  ...FOLD.flatMap((root, index) => ['', 'ة', 'ات', 'ا'].map((ending) => [root + ending, index + 1] as const)),
  ...TENFOLD.map((word) => [word, 10] as const),
  ...HUNDREDS.map((word) => [word, 100] as const),
  ['مئات', 100],
  // Before a noun or a larger number the dual loses its last letter.
  ...['مئت', 'مائت'].flatMap((dual) => ['ان', 'ين', 'ا', 'ي'].map((ending) => [dual + ending, 200] as const)),
  ...TENS.slice(1).flatMap((root, index) =>
    HUNDREDS.flatMap((word) => ['', 'ي'].map((link) => [root + link + word, (index + 3) * 100] as const)),
  ),
  ...LARGE.flatMap(([word, forms, value]) => [
    ...[word, ...forms].map((form) => [form, value] as const),
    ...['ان', 'ين', 'ي'].map((dual) => [word + dual, 2 * value] as const),
  ]),
  // The first decade of a century that begins with them.
  ['ألفية', 2000],
  ['ألفينيات', 2000],
  ['ألفينات', 2000],
]);

/** Parts of one by denominator: the singular, the plural, and the dual without its ending. */
const PARTS: readonly (readonly [string, string, number])[] = [
  ['ثلث', 'أثلاث', 3],
  ['ربع', 'أرباع', 4],
  ['خمس', 'أخماس', 5],
  ['سدس', 'أسداس', 6],
  ['سبع', 'أسباع', 7],
  ['ثمن', 'أثمان', 8],
  ['تسع', 'أتساع', 9],
  ['عشر', 'أعشار', 10],
];

const fractions = new Map<string, number>([
  ...['نصف', 'نصفا', 'منتصف', 'أنصاف', 'شطر'].map((word) => [word, 0.5] as const),
  ...PARTS.flatMap(([one, many, denominator]) => [
    ...[one, `${one}ا`, many].map((form) => [form, 1 / denominator] as const),
    ...['ان', 'ين', 'ي'].map((dual) => [one + dual, 2 / denominator] as const),
  ]),
  // Before a noun the dual loses its last letter; of `ثلثا` only, since the others are also accusatives of one part.
  ['ثلثا', 2 / 3],
]);

const MULTIPLIERS: readonly (readonly [number, readonly string[]])[] = [
  [12, ['دزينة', 'دستة']],
  [10, ['عقد', 'عقود', 'عقدا']],
  [20, ['عقدان', 'عقدين']],
  [100, ['قرن', 'قرون', 'قرنا']],
  [200, ['قرنان', 'قرنين']],
];

/** In the West, in the Levant and in the Maghreb. */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية'],
  ['أغسطس', 'آب', 'أوت'],
  ['سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
];

export const arabicNumbers: Numbers = {
  native: { digits: '٠١٢٣٤٥٦٧٨٩', percent: '٪', decimal: '٫', group: '٬' },
  words,
  joiner: 'و',
  suffix: /(?:ه|ها|هم|هما|هن|نا)$/u,
  prefix: /^[وف]?(?:[بك]?ال|لل|[بكل])?/u,
  fractions,
  multipliers: new Map(MULTIPLIERS.flatMap(([value, forms]) => forms.map((form) => [form, value] as const))),
  fillers: new Set(['من']),
  months: new Map(MONTHS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
  units: arabicUnits,
  duals: arabicDuals,
  unitPrefixes: arabicUnitPrefixes,
  per: /^\s?(?:\/\s?(?:ال)?|في ال|بال|لكل\s|كل\s)/u,
  percent: /^(?:(?:بال|في ال)م[ئا]ئ?[ةه]|نق(?:طة|طتين|طتان|اط) مئوي[ةه]|نق(?:طة|طتين|طتان|اط) مائوي[ةه])(?!\p{L})/u,
  minus: /(?:ناقص|سالب|السالب)\s$/u,
  belowZero: /^[^.؛\d]{0,30}(?<!\p{L})(?:تحت|دون) الصفر/u,
  beforeSign: /(?<!\p{L})[وفبلك]ـ?$/u,
  between: /^\s?(?:[-–—~/]|[،,]?\s?(?:إلى|الى|و|أو|حتى|مقابل)|[،,])\s?(?:ال|الـ|ـ)?\s?$/u,
  comparisons: {
    less: /(?<!\p{L})(?:[وفبل]?(?:ال)?(?:أقل|أدنى|أصغر|أقصر|أبطأ) من|[وفبل]?[يتن]قل(?:ون)? عن|[وفب]?(?:دون|تحت)|[كب]?حد أقصى|[وف]?حتى)$/u,
    more: /(?<!\p{L})(?:[وفبل]?(?:ال)?(?:أكثر|أكبر|أعلى|أطول|أسرع|أزيد) من|[وفبل]?[يتن]زيد(?:ون)? (?:على|عن)|[وف]?[يت]ربو على|[وف]?[يت]فوق|[وف]?[يت]?تجاوز(?:ت|ون)?|[وف]?[يت]تعدى|[وف]?فوق|على الأقل|[كب]?حد أدنى)$/u,
    not: /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|ألا|بلا|غير|عدم|لعدم|بعدم)(?!\p{L})[^.؛،]{0,40}$/u,
  },
  clock: {
    morning: /^\s?(?:ص(?!\p{L})|صباح\p{M}?ا?|فجر\p{M}?ا|في الصباح)/u,
    afternoon: /^\s?(?:م(?!\p{L})|مساء|ظهر\p{M}?ا|عصر\p{M}?ا|بعد الظهر|في المساء)/u,
    before: /(?<!\p{L})[وف]?[بك]?(?:ال|لل)ساعة\s$/u,
    first: 'hour',
    past: new Set(),
    to: new Set(['إلا']),
  },
  comparedWithZero: /موجب|سالب|صفر|معدوم|نعدم/u,
};
