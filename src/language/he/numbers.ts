import type { Numbers } from '../numbers.ts';
import { ATTACHED, hebrewDuals, hebrewUnitPrefixes, hebrewUnits } from './units.ts';

/**
 * Forms of the counting words, by value from zero: of both genders, alone and before a noun with the article. Without `שנים` for two,
 * which nearly always means years.
 */
const ONES: readonly (readonly string[])[] = [
  ['אפס'],
  ['אחד', 'אחת', 'יחיד', 'בודד', 'בודדת'],
  ['שניים', 'שתיים', 'שתים', 'שני', 'שתי', 'שניהם', 'שתיהן', 'פעמיים', 'זוג', 'כפול', 'כפולה'],
  ['שלוש', 'שלושה', 'שלושת', 'שלש', 'שלשה', 'שלושתם'],
  ['ארבע', 'ארבעה', 'ארבעת'],
  ['חמש', 'חמישה', 'חמשה', 'חמשת', 'חמישת'],
  ['שש', 'שישה', 'ששה', 'ששת', 'שישת'],
  ['שבע', 'שבעה', 'שבעת'],
  ['שמונה', 'שמונת'],
  ['תשע', 'תשעה', 'תשעת'],
  ['עשר', 'עשרה', 'עשרת', 'עשרות'],
];

/** From twenty. */
const TENS: readonly (readonly string[])[] = [
  ['עשרים'],
  ['שלושים', 'שלשים'],
  ['ארבעים'],
  ['חמישים', 'חמשים'],
  ['שישים', 'ששים'],
  ['שבעים'],
  ['שמונים'],
  ['תשעים'],
];

/** A `ביליון` is left out, of which nobody knows whether it is a thousand millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['מאה', 'מאות', 'מאת'], 100],
  [['מאתיים'], 200],
  [['אלף', 'אלפים', 'אלפי'], 1e3],
  [['אלפיים'], 2e3],
  [['מיליון', 'מיליונים', 'מיליוני'], 1e6],
  [['מיליארד', 'מיליארדים', 'מיליארדי'], 1e9],
  [['טריליון', 'טריליונים', 'טריליוני'], 1e12],
];

/** The last forms are those that mean a part alone. */
const PARTS: readonly (readonly [readonly string[], number])[] = [
  [['חצי', 'מחצית', 'חצאי', 'חצאים'], 1 / 2],
  [['שליש', 'שלישים'], 1 / 3],
  [['רבע', 'רבעים', 'רבעי'], 1 / 4],
  [['חמישית', 'חמישיות'], 1 / 5],
  [['שישית', 'שישיות'], 1 / 6],
  [['שביעית', 'שביעיות'], 1 / 7],
  [['שמינית', 'שמיניות'], 1 / 8],
  [['תשיעית', 'תשיעיות'], 1 / 9],
  [['עשירית', 'עשיריות'], 1 / 10],
  [['מאית', 'מאיות'], 1 / 100],
  [['אלפית', 'אלפיות'], 1 / 1000],
  [['מיליונית', 'מיליוניות'], 1 / 1e6],
];

const MULTIPLIERS: readonly (readonly [readonly string[], number])[] = [
  [['תריסר', 'תריסרים', 'תריסרי'], 12],
  [['עשור', 'עשורים'], 10],
  [['מילניום'], 1000],
];

const MONTHS: readonly (readonly string[])[] = [
  ['ינואר'],
  ['פברואר'],
  ['מרץ', 'מרס'],
  ['אפריל'],
  ['מאי'],
  ['יוני'],
  ['יולי'],
  ['אוגוסט'],
  ['ספטמבר'],
  ['אוקטובר'],
  ['נובמבר'],
  ['דצמבר'],
];

function valued(list: readonly (readonly [readonly string[], number])[]): readonly (readonly [string, number])[] {
  return list.flatMap(([forms, value]) => forms.map((form) => [form, value] as const));
}

export const hebrewNumbers: Numbers = {
  words: new Map<string, number>([
    ...ONES.flatMap((forms, value) => forms.map((form) => [form, value] as const)),
    ...TENS.flatMap((forms, index) => forms.map((form) => [form, (index + 2) * 10] as const)),
    ...valued(LARGE),
    ['שנים עשר', 12],
    ['שנים-עשר', 12],
  ]),
  // For `שנים` alone see above.
  compounds: { pattern: String.raw`(?<!\p{L})[ושהבלכמ]{0,3}שנים[ -]עשר(?!\p{L})` },
  fractions: new Map(valued(PARTS)),
  multipliers: new Map(valued(MULTIPLIERS)),
  fillers: new Set(['של', 'מתוך', 'מן']),
  months: new Map(
    MONTHS.flatMap((names, index) => names.flatMap((name) => ATTACHED.map((prefix) => [prefix + name, index + 1] as const))),
  ),
  prefix: /^ו?(?:לכש|כש|מש|ש)?[בלכמ]?ה?/u,
  joiner: 'ו',
  units: hebrewUnits,
  unitStart:
    /^[-\s]((?:[קסמ]["״”][מגל]|קמ["״”]ש|ליש["״”]ט|(?:שנ|דק|מ|אינץ)['׳’]|אינצ['׳’]ים|ג['׳’](?:אול|יגה[-\s]?\p{L}+)))(?!\p{L})/u,
  duals: hebrewDuals,
  unitPrefixes: hebrewUnitPrefixes,
  per: /^\s?(?:\/\s?|לכל\s|בכל\s|כל\s|[לב])/u,
  percent: /^(?:נקוד(?:ת|ות|ה)\s)?אחוז(?:ים|י)?(?!\p{L})/u,
  minus: /(?<!\p{L})[ושהבכלמ]{0,3}(?:מינוס|שלילי)\s$/u,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})מתחת לאפס/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:עד|או|ו|ל|מול|לעומת)[-־]?|,)\s?$/u,
  comparisons: {
    less: /(?<!\p{L})(?:(?:פחות|קטנ?ן?(?:ה|ים|ות)?|נמוכ?ך?(?:ה|ים|ות)?|קצרה?|צעירה?) מ[-־]?|מתחת ל[-־]?|לכל היותר)$/u,
    more: /(?<!\p{L})(?:(?:יותר|גדול(?:ה|ים|ות)?|גבוה(?:ה|ים|ות)?|ארוכ?ך?(?:ה|ים|ות)?) מ[-־]?|מעל(?: ל[-־]?)?|לפחות|לכל הפחות)$/u,
    not: /(?<!\p{L})[ושה]{0,2}(?:לא|אין|אינ[והםן]|ללא|בלי|אל)(?!\p{L})[^.;,]{0,40}$/u,
  },
  clock: {
    morning: /^\s?(?:בבוקר|לפנה["״”]צ|לפני הצהריים|לפנות בוקר)/u,
    afternoon: /^\s?(?:אחר הצהריים|אחרי הצהריים|אחה["״”]צ|בצהריים|בערב|בלילה)/u,
    before: /(?<!\p{L})[וש]?[בלמ]?ה?שעה\s$/u,
    first: 'hour',
    past: new Set(),
    to: new Set(['פחות']),
  },
  comparedWithZero: /חיובי|שלילי|אפס/u,
};
