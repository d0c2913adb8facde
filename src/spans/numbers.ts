import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { plainSeparators } from '../markdown/tex-numerals.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { type Comparison, HEAD_LENGTH, readHead } from './number-head.ts';
import { joined, withShared } from './neighbouring-numbers.ts';
import { withoutNames, withoutOtherDigits } from './other-digits.ts';
import { readTail, type Tail } from './number-tail.ts';

/** The percent sign, scale and unit of a number. */
export interface Quantity {
  /** The factor by a word or letter after the number; 1 when there is none. */
  readonly scale: number;
  readonly percent: boolean;
  /** The symbol of its unit, if the unit is known. */
  readonly unit?: string;
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
  readonly comparison?: Comparison & { readonly range: Range };
  /** What a letter after the number means if it is no scale but a unit, or no unit but a scale. */
  readonly other?: Tail['other'];
  /** The quantity that the number may share with the next one, as in `10 to 20%`. */
  readonly shared?: Shared;
  /** True when its scale stands right behind the digits, as that of `1億` in `1億2000万`. */
  readonly attached?: boolean;
  /** True for a number in the plural: `1980s`. */
  readonly plural: boolean;
  /** True when no word follows that might be an unknown scale or unit. */
  readonly bare: boolean;
}

/** The signs that stand for fractions. */
const FRACTION_SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
/** Version-like chains, powers of ten, digits in groups of three or as in India, plain ones, and decimals without a leading zero. */
const NUMERAL = new RegExp(
  [
    String.raw`(?<chain>\d+(?:\.\d+){2,})`,
    String.raw`\d+(?:\.\d+)?[eE][-+]?\d+`,
    String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
    String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`,
    String.raw`\d+[${FRACTION_SIGNS}]|\d+(?:\.\d+)?|[${FRACTION_SIGNS}]`,
    String.raw`(?<![\p{Script=Latin}\d.)\]])\.\d+`,
  ].join('|'),
  'gu',
);
const FRACTION_SIGN = new RegExp(`[${FRACTION_SIGNS}]$`, 'u');
const MAY_BE_NUMBER = new RegExp(String.raw`[\d${FRACTION_SIGNS}]`, 'u');
/** Letters before digits make a name of both; the `x` of `32x32` does not. */
const NAME = /[\p{Script=Latin}_]$(?<!\d\s?[xX])/u;
/** A minus sign behind a number, as it is typed from right to left. */
const MINUS_BEHIND = /^[-−](?![\p{L}\p{Nd}])(?!\s\p{Nd})/u;

/**
 * @param prose the text of `content`, equally long, with all values of classes before numbers masked, except for names without
 * digits, which may be units
 */
export function readNumbers(prose: string, content: Range, language: Language): readonly NumberSpan[] {
  if (!MAY_BE_NUMBER.test(asciiDigits(prose))) return [];
  const text = withoutOtherDigits(asciiNumerals(withoutNames(prose), language));
  const found = Array.from(text.matchAll(NUMERAL))
    .filter(({ index }) => !NAME.test(text.slice(Math.max(0, index - 3), index)))
    .flatMap((match) => partsOf(match, language).map((part) => readNumber(part, text, prose, language)));
  return withShared(joined(found), text, language).map((number) => placed(number, prose, content));
}

/** How often each number occurs in a text, also inside names, formulas, code and addresses. */
export function countNumerals(raw: string, language: Language): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const match of asciiNumerals(plainSeparators(raw, language), language).matchAll(NUMERAL)) {
    for (const { numeral } of partsOf(match, language)) {
      const value = numberOf(numeral);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** A number whose places are UTF-16 offsets in the text that was read. */
export interface Unplaced extends Omit<NumberSpan, 'raw' | 'range' | 'numeral' | 'comparison'> {
  readonly comparison?: Comparison & { readonly range: Offsets };
  readonly range: Offsets;
  readonly numeral: Offsets;
}

interface Part {
  readonly numeral: string;
  readonly index: number;
}

/** The numbers of a chain such as `1.2.3`; anything else is one number. After a word, a stop is no decimal sign. */
function partsOf({ groups, index, input, 0: numeral }: RegExpExecArray, language: Language): readonly Part[] {
  if (numeral.startsWith('.')) {
    const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u.exec(input.slice(Math.max(0, index - 3), index))?.[0] ?? '';
    return word === '' || word === language.numbers?.joiner
      ? [{ numeral, index }]
      : [{ numeral: numeral.slice(1), index: index + 1 }];
  }
  if (groups?.['chain'] === undefined) return [{ numeral, index }];
  return Array.from(numeral.matchAll(/\d+/g), (part) => ({ numeral: part[0], index: index + part.index }));
}

function numberOf(numeral: string): number {
  const sign = FRACTION_SIGN.exec(numeral)?.[0];
  if (sign === undefined) return Number(numeral.replaceAll(',', ''));
  const [over = 0, under = 1] = sign.normalize('NFKD').split('\u2044').map(Number);
  return Number(numeral.slice(0, -1)) + over / under;
}

function readNumber({ numeral, index }: Part, text: string, prose: string, language: Language): Unplaced {
  const end = index + numeral.length;
  const number = numberOf(numeral);
  // `1980s` and `1s` may be plurals or seconds; other numbers are hardly used in the plural.
  const mayBePlural = Number.isInteger(number) && (number < 10 || number % 10 === 0);
  const plural = mayBePlural ? (language.numbers?.plural?.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0;
  const start = Math.max(0, index - HEAD_LENGTH);
  const { length: before, comparison, ...head } = readHead(withMinusSigns(text, prose, start, index), language);
  const after = text.slice(end + plural, end + 40);
  const { length, ...tail } = readTail(after, language, head.unit !== undefined);
  const behind = language.direction === 'rtl' && MINUS_BEHIND.test(after);
  return {
    ...head,
    ...tail,
    ...(comparison !== undefined && {
      comparison: { ...comparison, range: { start: index - comparison.length, end: end + plural + length } },
    }),
    range: { start: index - before, end: end + plural + length },
    numeral: { start: index, end },
    number,
    value: Number((number * tail.scale).toPrecision(12)),
    decimals: /\.(\d+)/.exec(numeral)?.[1]?.length ?? 0,
    negative: head.negative || (language.numbers?.belowZero.test(after.slice(length)) ?? false),
    mayBeNegative: head.mayBeNegative || behind,
    percent: tail.percent || head.percent,
    plural: plural > 0,
  };
}

/** A stretch of the ASCII text with the true minus signs that the original has. */
function withMinusSigns(text: string, prose: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/-/g, (dash, at: number) => (prose.charAt(start + at) === '−' ? '−' : dash));
}

function placed(number: Unplaced, prose: string, content: Range): NumberSpan {
  const { range, numeral, comparison, ...rest } = number;
  return {
    ...rest,
    ...(comparison !== undefined && {
      comparison: { ...comparison, range: content.within(comparison.range.start, comparison.range.end) },
    }),
    raw: prose.slice(range.start, range.end),
    range: content.within(range.start, range.end),
    numeral: content.within(numeral.start, numeral.end),
  };
}
