import { HAN_NUMERAL, hanWords, readHanNumeral } from '../han-numerals.ts';
import type { CompoundValue, Numbers } from '../numbers.ts';
import { longestFirst } from '../unit-start.ts';
import { japaneseUnitPrefixes, japaneseUnits, japaneseUnitStart } from './units.ts';

/** Words that begin with the sign of a number and count nothing. */
const NO_NUMBERS =
  '十分(?![のか間前後])|[万萬](?:[一能物歳])|百(?:科|貨|姓)|四(?:則|角|季|国|苦|方)|三(?:角|日月|脚)|七夕|八(?:百屋|重)|九州|五(?:感|輪)|千(?:葉|代)|二酸化|第三者|一[々昨部方緒覧致旦括連切瞬般応律貫]';

/** In hiragana, as whole words: `ふたつ`. */
const HIRAGANA: readonly (readonly [string, number])[] = [
  ['ひとつ', 1],
  ['ふたつ', 2],
  ['みっつ', 3],
  ['よっつ', 4],
  ['いつつ', 5],
  ['むっつ', 6],
  ['ななつ', 7],
  ['やっつ', 8],
  ['ここのつ', 9],
];

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['半', '半分', '半数', '二分の一'], 1 / 2],
  [['三分の一'], 1 / 3],
  [['四分の一'], 1 / 4],
  [['五分の一'], 1 / 5],
  [['十分の一'], 1 / 10],
];

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const HALF = /^(?:[倍年日]|週間|時間|か月|ヶ月|カ月)半$/u;
/** By any chance, which looks like 10001. */
const IN_CASE = /^[万萬]一$/u;
const TENTHS = /^([一二三四五六七八九])割$/u;

function read(word: string): CompoundValue | undefined {
  if (HALF.test(word)) return { part: 1 / 2, joined: true };
  const tenths = hanWords.get(TENTHS.exec(word)?.[1] ?? '');
  if (tenths !== undefined) return { part: tenths / 10 };
  return IN_CASE.test(word) ? undefined : readHanNumeral(word);
}

export const japaneseNumbers: Numbers = {
  words: new Map<string, number>([
    ...hanWords,
    ...HIRAGANA,
    ['ゼロ', 0],
    ['ダブル', 2],
    ['倍増', 2],
    ['両方', 2],
    ['トリプル', 3],
  ]),
  compounds: {
    pattern: [
      NO_NUMBERS,
      '[一二三四五六七八九十]{1,2}月',
      '[一二三四五六七八九]割(?![りら当])',
      '(?:[倍年日]|週間|時間|か月|ヶ月|カ月)半',
      '半[分数]?(?![径導角年期島])',
      HAN_NUMERAL,
      longestFirst(HIRAGANA.map(([word]) => word)),
      'ゼロ|ダブル|トリプル|倍増|両方|ダース|世紀',
      `(?:${longestFirst(japaneseUnitPrefixes.keys())})?(?:${longestFirst(japaneseUnits.keys())})`,
    ].join('|'),
    read,
    counters: /^[つ個コ人名種項条回段階層台枚冊本件章節行列頁箇倍点組部社歳才巻軒匹頭羽通カヶか者桁文字語週年]/u,
    dates: /^[月日時]/u,
  },
  attached: new Map([
    ['百', 100],
    ['千', 1000],
    ['万', 1e4],
    ['億', 1e8],
    ['兆', 1e12],
    ['割', 10],
  ]),
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => forms.map((form) => [form, value] as const))),
  multipliers: new Map([
    ['ダース', 12],
    ['世紀', 100],
  ]),
  fillers: new Set(['約', '余', '数']),
  months: new Map(MONTHS.map((sign, index) => [`${sign}月`, index + 1] as const)),
  month: /^\s?月/u,
  joiner: 'と',
  units: japaneseUnits,
  unitPrefixes: japaneseUnitPrefixes,
  unitStart: japaneseUnitStart,
  per: /^\s?(?:[/／]|毎|パー)\s?/u,
  percent: /^(?:パーセント(?:ポイント)?|％ポイント|%ポイント|割(?![りら当込引合]))/u,
  minus: /(?:マイナス|負の|零下|氷点下)\s?$/u,
  belowZero: /(?!)/,
  between: /^\s?(?:[-–—~～〜/、，,・]|から|または|ないし|および|及び|と|対|や|か)\s?$/u,
  comparisons: {
    less: /(?:最大で?|最高で?|最長で?|多くて(?:も)?|せいぜい|上限は?)\s?$/u,
    more: /(?:最低で?も?|最小で?|最短で?|少なくとも|下限は?)\s?$/u,
    behind: {
      less: /^\s?[つ個人名種項回台枚件本倍点歳文字日]{0,2}(?:以下|以内|未満|より(?:も)?(?:少な|小さ|短|低|下)|を(?:下回|超えな|超えて?はな|超えませ))/u,
      more: /^\s?[つ個人名種項回台枚件本倍点歳文字日]{0,2}(?:以上|超|より(?:も)?(?:多|大き|長|高|上)|を(?:超え(?!な|ませ|て?はな)|上回))/u,
    },
    not: /(?!)/,
  },
  clock: {
    morning: /^\s?a\.?\s?m(?!\p{L})\.?/iu,
    afternoon: /^\s?p\.?\s?m(?!\p{L})\.?/iu,
    before: /(?:午前|午後|正午|朝|夕方|夜)の?\s?$/u,
    // At night the number tells which half it is.
    halves: {
      morning: /(?:午前|朝)の?\s?(?:0?\d|1[01])$/u,
      afternoon: /(?:(?:午後|夕方)の?\s?(?:0?\d|1[01])|夜の?\s?(?:0?[6-9]|1[01]))$/u,
    },
    between: String.raw`\s?時\s?|：`,
    first: 'hour',
    past: new Set(['時']),
    to: new Set(),
  },
  ownOrder: true,
  comparedWithZero: /[正負零]|ゼロ/u,
};
