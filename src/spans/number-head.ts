/** What may stand before the digits of a number: a sign, a comparison, a percent sign, a currency. */
import type { Language } from '../language/language.ts';
import type { Comparisons } from '../language/numbers.ts';
import { unitMatcher } from '../text/unit-matcher.ts';
import { UNIT_SYMBOLS } from './units.ts';

/** A sign that compares a number, or gives its tolerance. */
export type Relation = '<' | '>' | '≤' | '≥' | '±';

/** How the sign or the words right before a number compare it. */
export interface Comparison {
  readonly relation?: Relation | undefined;
  /** The direction; none for a tolerance. */
  readonly direction?: 'less' | 'more' | undefined;
}

export interface Head {
  readonly negative: boolean;
  /** True when a dash before the number may be its sign or something else. */
  readonly mayBeNegative: boolean;
  /** True when a plus or minus sign stands right before the number. */
  readonly signed: boolean;
  readonly percent: boolean;
  readonly unit?: string;
  readonly comparison?: Comparison & { readonly length: number };
  /** The length of what belongs to the number, in UTF-16 units. */
  readonly length: number;
}

/** The most UTF-16 units before a number that are looked at. */
export const HEAD_LENGTH = 48;

/** Marks that only set the direction of a text. */
const BIDI = String.raw`[\u061C\u200E\u200F\u2066-\u2069]{0,3}`;
const SIGN = new RegExp(String.raw`${BIDI}([-+−])${BIDI}$`, 'u');
const BEFORE_SIGN = /(?:^|[\s([{|=*,/<>≤≥~≈±$€£])$/u;
/** What a minus sign subtracts from, if it stands right before it. */
const SUBTRAHEND = /[\p{Nd}\p{Script=Latin}\p{Script=Greek})\]}]$/u;
/** A dash after a number and a space is more often a range than a sign. */
const AFTER_NUMBER = /\d\s$/;
const EN_DASH = /(?:^|[\s([{|])–$/u;
const PERCENT = /(?<!\d\s?)%\s?$/;
const CURRENCY = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:\\?((?:US|AU?|CA?|NZ|HK)?\$|[€£¥₹₩₽₺₪₴\uFDFC])|([A-Z]{3})\s)\s?$`,
  'u',
);
const RELATION = new RegExp(String.raw`(?<![-=<>])(<=|>=|=<|&lt;|&gt;|\+/[-−]|[<>≤≥⩽⩾≦≧±])${BIDI}\s?${BIDI}\\?[$€£¥]?$`, 'u');
const TAG = /<[^<>]*>\s?$/;
const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['<', '<'],
  ['&lt;', '<'],
  ['>', '>'],
  ['&gt;', '>'],
  ...['≤', '⩽', '≦', '<=', '=<'].map((sign) => [sign, '≤'] as const),
  ...['≥', '⩾', '≧', '>='].map((sign) => [sign, '≥'] as const),
  ...['±', '+/-', '+/−'].map((sign) => [sign, '±'] as const),
]);

/** What signs, currencies and comparisons in signs end in; right before a number there may be a space behind it. */
const isMark = unitMatcher(/[\s\u061C\u200E\u200F\u2066-\u2069\p{Sc}\p{Sm}\p{Pd}%;\\/A-Z]/u);
const isSpace = unitMatcher(/\s/);

/** A quick test, since most numbers have words before them alone. */
function mayEndInSign(text: string): boolean {
  const last = text.length - 1;
  return isMark(text.charCodeAt(isSpace(text.charCodeAt(last)) ? last - 1 : last));
}

const NO_SIGN = { negative: false, mayBeNegative: false, signed: false, percent: false, length: 0 };

/** @param before the text before the digits, with ASCII signs except for the minus sign */
export function readHead(before: string, language: Language): Head {
  const word = language.numbers?.percentBefore?.exec(before)?.[0].length ?? 0;
  if (word === 0) return readSigns(before, language);
  const head = readSigns(before.slice(0, -word), language);
  const { comparison } = head;
  return {
    ...head,
    percent: true,
    ...(comparison && { comparison: { ...comparison, length: comparison.length + word } }),
    length: head.length + word,
  };
}

function readSigns(before: string, { numbers }: Language): Head {
  if (!mayEndInSign(before)) {
    const comparison = wordsBefore(before, numbers?.comparisons);
    const head = numbers?.minus.test(before) === true ? { ...NO_SIGN, negative: true } : NO_SIGN;
    return comparison === undefined ? head : { ...head, comparison };
  }
  const tolerance = signBefore(before)?.relation === '±';
  const sign = tolerance ? undefined : plusOrMinus(before, numbers?.beforeSign);
  const rest = sign === undefined ? before : before.slice(0, -sign.length);
  const percent = sign === undefined ? (PERCENT.exec(before)?.[0].length ?? 0) : 0;
  const currency = CURRENCY.exec(rest);
  const unit = UNIT_SYMBOLS.get(currency?.[1] ?? currency?.[2] ?? '');
  const own = sign === undefined || sign.kind === 'dash' ? 0 : sign.length;
  const comparison = signBefore(rest) ?? wordsBefore(rest, numbers?.comparisons);
  return {
    negative: sign?.kind === 'minus' || numbers?.minus.test(before) === true,
    mayBeNegative: sign?.kind === 'dash',
    signed: sign?.kind === 'minus' || sign?.kind === 'plus',
    percent: percent > 0,
    ...(unit !== undefined && { unit }),
    ...(comparison !== undefined && { comparison: { ...comparison, length: comparison.length + own } }),
    length: own + percent + (unit === undefined ? 0 : (currency?.[0].length ?? 0)),
  };
}

function signBefore(text: string): Head['comparison'] {
  const [found = '', sign = ''] = RELATION.exec(text) ?? [];
  const relation = RELATIONS.get(sign);
  if (relation === undefined || TAG.test(text)) return undefined;
  if (relation === '±') return { relation, length: found.length };
  return { relation, direction: relation === '<' || relation === '≤' ? 'less' : 'more', length: found.length };
}

interface Sign {
  readonly kind: 'minus' | 'plus' | 'dash';
  readonly length: number;
}

function plusOrMinus(text: string, attached: RegExp | undefined): Sign | undefined {
  const match = SIGN.exec(text);
  if (match === null) return EN_DASH.test(text) ? { kind: 'dash', length: 1 } : undefined;
  const { 0: found, 1: mark, index } = match;
  const before = text.slice(0, index);
  const kind = mark === '+' ? 'plus' : 'minus';
  if (kind === 'minus' && AFTER_NUMBER.test(before)) return { kind: 'dash', length: found.length };
  // A true minus sign is no hyphen; after a number, a letter of a formula or a bracket it subtracts.
  const isSign = BEFORE_SIGN.test(before) || attached?.test(before) === true || (mark === '−' && !SUBTRAHEND.test(before));
  return isSign ? { kind, length: found.length } : undefined;
}

function wordsBefore(text: string, comparisons: Comparisons | undefined): Head['comparison'] {
  if (comparisons === undefined) return undefined;
  const before = text.replace(/[$€£¥]?\s{0,2}$/u, '');
  for (const [direction, opposite] of [
    ['less', 'more'],
    ['more', 'less'],
  ] as const) {
    const match = comparisons[direction].exec(before);
    if (match === null) continue;
    const denial = comparisons.not.exec(before.slice(0, match.index));
    if (denial === null) return { direction, length: text.length - match.index };
    // With more than a word between, something else may be denied: `no port was seen to stay below`.
    if (denial[0].trim().split(/\s+/).length > 2) return undefined;
    return { direction: opposite, length: text.length - denial.index };
  }
  return undefined;
}
