import type { Numbers } from '../numbers.ts';
import { koreanPattern, koreanWords, readKoreanNumber } from './number-words.ts';
import { koreanUnitPrefixes, koreanUnits, koreanUnitStart } from './units.ts';

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['절반', '이분의 일'], 1 / 2],
  [['삼분의 일'], 1 / 3],
  [['사분의 일'], 1 / 4],
  [['오분의 일'], 1 / 5],
  [['십분의 일'], 1 / 10],
];

const MONTHS: readonly (readonly string[])[] = [
  ['일월'],
  ['이월'],
  ['삼월'],
  ['사월'],
  ['오월'],
  ['유월', '육월'],
  ['칠월'],
  ['팔월'],
  ['구월'],
  ['시월'],
  ['십일월'],
  ['십이월'],
];

export const koreanNumbers: Numbers = {
  words: new Map([...koreanWords, ['더블', 2], ['두배', 2], ['양쪽', 2]]),
  compounds: {
    pattern: koreanPattern,
    read: readKoreanNumber,
    counters:
      /^(?:개|가지|명|번(?!호)|곳|군데|권|단계|종류|종|시간|분|초|일|주|달|년|대|장|줄|쪽|건|차례|살|마리|배|사람|층|칸|항목|부분|편|쌍|글자|자리|방식|유형|갈래|판|회|팀|척|송이|그루)/u,
    dates: /^(?:월|일|시(?!간))/u,
  },
  attached: new Map([
    ['십', 10],
    ['백', 100],
    ['천', 1000],
    ['만', 1e4],
    ['억', 1e8],
    ['조', 1e12],
  ]),
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => forms.map((form) => [form, value] as const))),
  multipliers: new Map([['다스', 12]]),
  fillers: new Set(['약', '여']),
  months: new Map(MONTHS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
  month: /^\s?월(?!요)/u,
  joiner: '하고',
  units: koreanUnits,
  unitPrefixes: koreanUnitPrefixes,
  unitStart: koreanUnitStart,
  per: /^\s?(?:\/|매)\s?/u,
  percent: /^(?:퍼센트(?:\s?포인트)?|프로(?!\p{L})|%\s?포인트)/u,
  minus: /(?:마이너스|영하|음수)\s?$/u,
  belowZero: /(?!)/,
  between: /^\s?(?:[-–—~～〜/,·]|에서|부터|내지|또는|및|와|과|대)\s?$/u,
  comparisons: {
    less: /(?:최대|최장|최고|많아야|기껏해야|길어야)$/u,
    more: /(?:최소|최소한|적어도|최저|최단)$/u,
    behind: {
      less: /^\s?(?:개|가지|명|번|건|배|일|자|글자|회)?\s?(?:이하|이내|미만|보다 (?:적|작|짧|낮|느)|[을를] (?:넘지|초과하지|넘기지))/u,
      more: /^\s?(?:개|가지|명|번|건|배|일|자|글자|회)?\s?(?:이상(?!하|한)|초과|보다 (?:많|크|큰|길|긴|높|빠)|[을를] (?:넘(?![지기])|초과(?!하지)))/u,
    },
    not: /(?!)/,
  },
  clock: {
    morning: /^\s?a\.?\s?m(?!\p{L})\.?/iu,
    afternoon: /^\s?p\.?\s?m(?!\p{L})\.?/iu,
    before: /(?:오전|오후|새벽|아침|저녁|밤|낮)\s?$/u,
    halves: {
      morning: /(?:오전|새벽|아침)\s?(?:0?\d|1[01])$/u,
      afternoon: /(?:(?:오후|저녁)\s?(?:0?\d|1[01]))$/u,
    },
    between: String.raw`\s?시\s?`,
    first: 'hour',
    past: new Set(['시']),
    to: new Set(),
  },
  ownOrder: true,
  comparedWithZero: /양수|음수|양의|음의|영|제로/u,
};
