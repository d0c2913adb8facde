import type { Numbers } from '../numbers.ts';
import { germanCardinals, readGermanNumber } from './number-words.ts';
import { ADJECTIVE_ENDINGS, entries, withEndings } from './spellings.ts';
import { germanUnitPrefixes, germanUnits } from './units.ts';

/** The scale is the long one: a `Billion` is a million millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['hundert', 'hunderte', 'hunderten', 'hunderter'], 100],
  [['tausend', 'tausende', 'tausenden', 'tausender', 'tsd'], 1e3],
  [['million', 'millionen', 'mio'], 1e6],
  [['milliarde', 'milliarden', 'mrd'], 1e9],
  [['billion', 'billionen'], 1e12],
  [['billiarde', 'billiarden'], 1e15],
];

/** Numbers with a half, in words of their own. */
const HALVES: readonly (readonly [readonly string[], number])[] = [
  [['anderthalb', 'anderthalbe', 'anderthalbfache', 'eineinhalb'], 1.5],
  [['dreiviertel'], 0.75],
];

const PARTS: readonly (readonly [string, number])[] = [
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
  ['sechstel', 6],
  ['siebtel', 7],
  ['achtel', 8],
  ['neuntel', 9],
  ['zehntel', 10],
  ['hundertstel', 100],
  ['tausendstel', 1000],
];

const MULTIPLIERS: readonly (readonly [string, readonly string[], number])[] = [
  ['dutzend', ['', 'e', 'en', 's'], 12],
  ['jahrzehnt', ['', 'e', 'en', 's', 'es'], 10],
  ['dekade', ['', 'n'], 10],
  ['jahrhundert', ['', 'e', 'en', 's', 'es'], 100],
  ['jahrtausend', ['', 'e', 'en', 's', 'es'], 1000],
];

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'januars', 'jänner', 'jan', 'jän'],
  ['februar', 'februars', 'feber', 'feb'],
  ['märz', 'mär', 'mrz'],
  ['april', 'aprils', 'apr'],
  ['mai', 'mais'],
  ['juni', 'junis', 'jun'],
  ['juli', 'julis', 'jul'],
  ['august', 'augusts', 'aug'],
  ['september', 'septembers', 'sept', 'sep'],
  ['oktober', 'oktobers', 'okt'],
  ['november', 'novembers', 'nov'],
  ['dezember', 'dezembers', 'dez'],
];

export const germanNumbers: Numbers = {
  words: new Map<string, number>([
    ...germanCardinals,
    ...LARGE.flatMap(([forms, value]) => entries(forms, value)),
    ...HALVES.flatMap(([forms, value]) => entries(forms, value)),
  ]),
  compounds: {
    // Words that only look like numbers: attention is `Acht`.
    pattern: String.raw`(?<!\p{L})(?:außer\sacht|in\sacht(?=\s(?:ge)?n[ea]hm)|gib(?:t|st)?\sacht)(?!\p{L})`,
    read: readGermanNumber,
  },
  fractions: new Map<string, number>([
    ...entries(['hälfte', 'hälften', ...withEndings('halb', ['', ...ADJECTIVE_ENDINGS])], 1 / 2),
    ...PARTS.flatMap(([word, denominator]) => entries(withEndings(word, ['', 'n', 's']), 1 / denominator)),
  ]),
  multipliers: new Map(MULTIPLIERS.flatMap(([word, endings, value]) => entries(withEndings(word, endings), value))),
  fillers: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'von']),
  months: new Map(MONTHS.flatMap((forms, index) => entries(forms, index + 1))),
  joiner: 'und',
  units: germanUnits,
  unitPrefixes: germanUnitPrefixes,
  per: /^\s?(?:\/\s?|pro\s|je\s|in der\s)/iu,
  percent: /^(?:prozent(?:s|ig(?:e[mnrs]?)?|punkt(?:e[ns]?|s)?)?|v\.\s?H\.)(?!\p{L})/iu,
  minus: /(?<!\p{L})(?:minus|negative?[mnrs]?)\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})unter (?:null|dem gefrierpunkt)/iu,
  plural: /^ern?(?!\p{L})/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:bis(?: zu)?|und|oder|auf|gegen(?:über)?|statt)|,)(?:\s(?:der|die|das|den|dem))?\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:weniger|kleiner|geringer|niedriger|kürzer|jünger|langsamer)e?[nrs]? als|unter(?:halb von)?|bis zu|höchstens|maximal|längstens)$/iu,
    more: /(?<!\p{L})(?:(?:mehr|größer|höher|länger|älter|schneller)e?[nrs]? als|über|oberhalb von|mindestens|wenigstens|minimal|übersteig(?:t|en)|überschreite[nt])$/iu,
    not: /(?<!\p{L})(?:nicht|kein(?:e[mnrs]?)?|nie|niemals|ohne|weder)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m(?!\p{L})\.?|uhr (?:(?:in der )?früh|morgens|vormittags))/iu,
    afternoon: /^\s?(?:p\.?\s?m(?!\p{L})\.?|uhr (?:mittags|nachmittags|abends))/iu,
    between: String.raw`\.(?=[0-5]\d\sUhr)|\sUhr\s`,
    first: 'minutes',
    past: new Set(['nach']),
    to: new Set(['vor']),
    until: new Map([
      ['halb', 30],
      ['dreiviertel', 15],
    ]),
  },
  ownOrder: true,
  comparedWithZero: /positiv|negativ|(?<!\p{L})null/iu,
};
