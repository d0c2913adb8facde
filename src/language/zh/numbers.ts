import { HAN_NUMERAL, hanWords, readHanNumeral } from '../han-numerals.ts';
import type { CompoundValue, Numbers } from '../numbers.ts';
import { longestFirst } from '../unit-start.ts';
import { chineseUnitPrefixes, chineseUnits, chineseUnitStart } from './units.ts';

/** Words that begin with the sign of a number and count nothing. */
const NO_NUMBERS =
  '十分(?![之钟鐘])|十足|千[万萬][不别別要]|[万萬](?:[一能物岁歲圣聖]|[维維][网網])|百[科度货貨姓合叶葉]|四[川肢处處]|三[角峡峽]|三明治|再三|五[金官]|七夕|八卦|九[龙龍]';

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['半', '一半', '半数', '半數', '二分之一'], 1 / 2],
  [['三分之一'], 1 / 3],
  [['四分之一'], 1 / 4],
  [['五分之一'], 1 / 5],
  [['十分之一'], 1 / 10],
];

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const HALF = /^[个個倍年天]半$/u;
/** `in case`, which looks like 10001. */
const IN_CASE = /^[万萬]一$/u;
const TENTHS = /^([一二三四五六七八九])成$/u;

function read(word: string): CompoundValue | undefined {
  if (HALF.test(word)) return { part: 1 / 2, joined: true };
  const tenths = hanWords.get(TENTHS.exec(word)?.[1] ?? '');
  if (tenths !== undefined) return { part: tenths / 10 };
  return IN_CASE.test(word) ? undefined : readHanNumeral(word);
}

export const chineseNumbers: Numbers = {
  words: new Map<string, number>([
    ...hanWords,
    ['双', 2],
    ['雙', 2],
    ['翻倍', 2],
    ['加倍', 2],
    ['翻番', 2],
    ['一打', 12],
    ['两打', 24],
    ['兩打', 24],
  ]),
  compounds: {
    pattern: [
      NO_NUMBERS,
      '[一二三四五六七八九十]{1,2}月(?![亮球光])',
      '[一二三四五六七八九]成(?![为為功本果员員])',
      '[一两兩]打(?![开開印])',
      '[个個倍年天]半|[一两兩]?半[数數]?(?![导導径徑])',
      HAN_NUMERAL,
      '翻倍|加倍|翻番|世[纪紀]',
      longestFirst(chineseUnits.keys()),
    ].join('|'),
    read,
    counters:
      /^[个個种種类類项項条條次步层層位名张張倍部章节節行列页頁段件句组組套台臺颗顆份岁歲级級块塊支只隻本篇期座轮輪门門重道点點方者大处處批间間家场場回遍字维維卷根]/u,
    dates: /^[月日号號时時点點]/u,
  },
  attached: new Map([
    ['百', 100],
    ['千', 1000],
    ['万', 1e4],
    ['萬', 1e4],
    ['亿', 1e8],
    ['億', 1e8],
    ['成', 10],
  ]),
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => forms.map((form) => [form, value] as const))),
  multipliers: new Map([
    ['世纪', 100],
    ['世紀', 100],
  ]),
  fillers: new Set(['多', '余', '餘']),
  months: new Map(MONTHS.map((sign, index) => [`${sign}月`, index + 1] as const)),
  month: /^\s?月(?![亮球光])/u,
  joiner: '又',
  units: chineseUnits,
  unitPrefixes: chineseUnitPrefixes,
  unitStart: chineseUnitStart,
  per: /^\s?(?:[/每]|／)\s?/u,
  percent: /^(?:个?百分[点點]|個百分點|成(?![功为為本果员員长長熟立份分绩績]))/u,
  minus: /[负負]\s?$|零下\s?$|[减減]\s$/u,
  belowZero: /(?!)/,
  between: /^\s?(?:[-–—~～〜/至到或和与與、，,]|以及|比|[个個]?[到至])\s?$/u,
  comparisons: {
    less: /(?:少于|少於|小于|小於|低于|低於|短于|短於|不到|不足|未满|未滿|至多|最多|最高|最大|最长|最長)$/u,
    more: /(?:超过|超過|多于|多於|大于|大於|高于|高於|长于|長於|至少|最少|最低|最小|最短|起码|起碼)$/u,
    behind: {
      less: /^\s?[个個种種项項条條次位名张張倍天人字]{0,2}(?:以下|以内|以內|之内|之內|及以下|或以下|或更少|或更低)/u,
      more: /^\s?[个個种種项項条條次位名张張倍天人字]{0,2}(?:以上|及以上|或以上|或更多|或更高)/u,
    },
    not: /(?:不[会會能应應得可再]?|没有|沒有|未|无法|無法|不得|切勿)$/u,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m(?!\p{L})\.?)/iu,
    afternoon: /^\s?(?:p\.?\s?m(?!\p{L})\.?)/iu,
    before: /(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜裡|晚间|晚間)\s?$/u,
    // At night and at noon the number tells which half it is.
    halves: {
      morning: /(?:凌晨|清晨|早上|早晨|上午)\s?(?:0?\d|1[01])$/u,
      afternoon: /(?:(?:下午|傍晚)\s?(?:0?\d|1[01])|(?:晚上|晚间|晚間)\s?(?:0?[6-9]|1[01]))$/u,
    },
    between: String.raw`\s?[点點时時]\s?|：`,
    first: 'hour',
    past: new Set(['点', '點', '时', '時', '点钟', '點鐘']),
    to: new Set(),
  },
  ownOrder: true,
  comparedWithZero: /[正负負零]/u,
};
