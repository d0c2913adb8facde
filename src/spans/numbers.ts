import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { type Comparison, HEAD_LENGTH, readHead } from './number-head.ts';
import { mayHaveNumbers, type Numeral, numberOf, numeralsIn } from './numerals.ts';
import { joined, withShared } from './neighbouring-numbers.ts';
import { withoutNames, withoutOtherDigits } from './other-digits.ts';
import { comparisonBehind, readTail, type Tail } from './number-tail.ts';

/** The percent sign, scale and unit of a number. */
export interface Quantity {
  /** The factor by a word or letter after the number; 1 when there is none. */
  readonly scale: number;
  readonly percent: boolean;
  /** The symbol of its unit, if the unit is known. */
  readonly unit?: string | undefined;
}

/** The quantity that a number shares with the next one. */
export interface Shared extends Quantity {
  /** True when only a dash or a slash is between the two: `10–20%`. */
  readonly tight: boolean;
}

/** A number written in digits, with the sign, percent sign, scale and unit that go with it. */
export interface NumberSpan extends Quantity {
  /** The range of the whole quantity: `-1.5 million years`. */
  readonly range: Range;
  /** The digits and their separators: `1.5`. */
  readonly numeral: Range;
  readonly raw: string;
  /** The value of the digits, without sign. */
  readonly number: number;
  /** The number times its scale. */
  readonly value: number;
  readonly decimals: number;
  readonly negative: boolean;
  /** True when a dash, or words after the next number, may make the number negative. */
  readonly mayBeNegative: boolean;
  /** True when a plus or minus sign stands right before the number. */
  readonly signed: boolean;
  /** The comparison before the number, with the place of both. */
  readonly comparison?: (Comparison & { readonly range: Range }) | undefined;
  /** What a letter after the number means if it is no scale but a unit, or no unit but a scale. */
  readonly other?: Tail['other'] | undefined;
  /** The quantity that the number may share with the next one, as in `10 to 20%`. */
  readonly shared?: Shared | undefined;
  /** True when its scale stands right behind the digits, as that of `1億` in `1億2000万`. */
  readonly attached?: boolean | undefined;
  /** True for a number in the plural: `1980s`. */
  readonly plural: boolean;
  /** True when the number names a month: `3月`. */
  readonly month?: boolean | undefined;
  /** True when no word follows that might be an unknown scale or unit. */
  readonly bare: boolean;
}

/** A minus sign behind a number, as it is typed from right to left. */
const MINUS_BEHIND = /^[-−](?![\p{L}\p{Nd}])(?!\s\p{Nd})/u;

/**
 * @param prose the text of `content`, equally long, with all values of classes before numbers masked, except for names without
 * digits, which may be units
 */
export function readNumbers(prose: string, content: Range, language: Language): readonly NumberSpan[] {
  if (!mayHaveNumbers(prose)) return [];
  const text = withoutOtherDigits(asciiNumerals(withoutNames(prose), language));
  const found = numeralsIn(text, language).map((numeral) => readNumber(numeral, text, prose, language));
  return withShared(joined(found), text, language).map((number) => placed(number, prose, content));
}

/** Values are compared with twelve digits; whole numbers below this one have no more. */
const PRECISION = 12;
const PRECISE = 10 ** PRECISION;

/** A number whose places are UTF-16 offsets in the text that was read. */
export interface Unplaced extends Omit<NumberSpan, 'raw' | 'range' | 'numeral' | 'comparison'> {
  readonly comparison?: (Comparison & { readonly range: Offsets }) | undefined;
  readonly range: Offsets;
  readonly numeral: Offsets;
}

function readNumber({ numeral, index, inChain }: Numeral, text: string, prose: string, language: Language): Unplaced {
  const end = index + numeral.length;
  const number = numberOf(numeral);
  // `1980s` and `1s` may be plurals or seconds; other numbers are hardly used in the plural.
  const isWhole = Number.isInteger(number);
  const mayBePlural = isWhole && (number < 10 || number % 10 === 0);
  const plural = mayBePlural ? (language.numbers?.plural?.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0;
  const start = Math.max(0, index - HEAD_LENGTH);
  const head = readHead(withMinusSigns(text, prose, start, index), language);
  const after = text.slice(end + plural, end + 40);
  const tail = readTail(after, language, head.unit !== undefined);
  const behind = language.direction === 'rtl' && MINUS_BEHIND.test(after);
  const range = { start: index - head.length, end: end + plural + tail.length };
  const follows = head.comparison === undefined ? comparisonBehind(after.slice(tail.length), language) : undefined;
  // A version that is older than another is less, an amount that is older is more.
  const comparison = inChain && head.comparison?.relation === undefined ? undefined : (head.comparison ?? follows);
  // Field by field, here and below: this is made for every number, and a spread takes several times as long.
  return {
    range,
    numeral: { start: index, end },
    number,
    scale: tail.scale,
    value: isWhole && tail.scale === 1 && number < PRECISE ? number : Number((number * tail.scale).toPrecision(PRECISION)),
    decimals: numeral.includes('.') ? (/\.(\d+)/.exec(numeral)?.[1]?.length ?? 0) : 0,
    negative: head.negative || (language.numbers?.belowZero.test(after.slice(tail.length)) ?? false),
    mayBeNegative: head.mayBeNegative || behind,
    signed: head.signed,
    percent: tail.percent || head.percent,
    unit: isCalendarYear(number, tail.unit, language) ? undefined : (tail.unit ?? head.unit),
    comparison: comparison && {
      relation: comparison.relation,
      direction: comparison.direction,
      range: { start: index - (head.comparison?.length ?? 0), end: range.end + (follows?.length ?? 0) },
    },
    other: tail.other,
    attached: tail.attached,
    shared: undefined,
    month: language.numbers?.month?.test(after),
    plural: plural > 0,
    bare: tail.bare,
  };
}

/** Where a unit has no space before it, no text counts so many years: `2024年` is the year itself. */
function isCalendarYear(number: number, unit: string | undefined, { numbers }: Language): boolean {
  return unit === 'year' && numbers?.unitStart !== undefined && number >= 1000 && number < 3000;
}

/** A stretch of the ASCII text with the true minus signs that the original has. */
function withMinusSigns(text: string, prose: string, start: number, end: number): string {
  const ascii = text.slice(start, end);
  if (!ascii.includes('-')) return ascii;
  return ascii.replaceAll(/-/g, (dash, at: number) => (prose.charAt(start + at) === '−' ? '−' : dash));
}

function placed(number: Unplaced, prose: string, content: Range): NumberSpan {
  const { range, numeral, comparison } = number;
  return {
    range: content.within(range.start, range.end),
    numeral: content.within(numeral.start, numeral.end),
    raw: prose.slice(range.start, range.end),
    number: number.number,
    scale: number.scale,
    value: number.value,
    decimals: number.decimals,
    negative: number.negative,
    mayBeNegative: number.mayBeNegative,
    signed: number.signed,
    percent: number.percent,
    unit: number.unit,
    comparison: comparison && { ...comparison, range: content.within(comparison.range.start, comparison.range.end) },
    other: number.other,
    attached: number.attached,
    shared: number.shared,
    plural: number.plural,
    month: number.month,
    bare: number.bare,
  };
}
