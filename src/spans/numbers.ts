import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { MASK } from '../translation/prose.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { findIdentifiers } from './identifiers.ts';
import { type Beginning, scaleSymbol, unitSymbol } from './number-symbols.ts';
import { plain, valueOfWord } from './number-words.ts';

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
  /** The quantity that the number may share with the next one, as in `10 to 20%`. */
  readonly shared?: Shared;
  /** True when no word follows that might be an unknown scale or unit. */
  readonly bare: boolean;
}

/** Version-like chains, powers of ten, grouped digits, plain ones, and decimals without a leading zero. */
const NUMERAL =
  /(?<chain>\d+(?:\.\d+){2,})|\d+(?:\.\d+)?[eE][-+]?\d+|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{Script=Latin}\d.)\]])\.\d+/gu;
/** Letters before digits make a name of both; the `x` of `32x32` does not. */
const NAME = /[\p{Script=Latin}_]$(?<!\d\s?[xX])/u;
const SIGN = /(?:^|[\s([{|=*,/])[+-]$/;
/** Marks of emphasis between a number and its scale or unit. */
const EMPHASIS = /^[*_]{1,3}/;
const PERCENT_AFTER = /^\s?\\?%/;
const PERCENT_BEFORE = /(?<!\d\s?)%\s?$/;
const WORDS = /^[-\s]([\p{L}\p{M}]+)(?:(?: ([\p{L}\p{M}]+))?)/u;
/** The smallest power of ten that a word may multiply a number by. */
const LEAST_SCALE = 1000;

/**
 * @param prose the text of `content`, equally long, with all values of classes before numbers masked, except for names without
 * digits, which may be units
 */
export function readNumbers(prose: string, content: Range, language: Language): readonly NumberSpan[] {
  if (!/\d/.test(asciiDigits(prose))) return [];
  const text = asciiNumerals(withoutNames(prose), language);
  const found = Array.from(text.matchAll(NUMERAL))
    .filter(({ index }) => !NAME.test(text.slice(Math.max(0, index - 3), index)))
    .flatMap((match) => partsOf(match, language).map((part) => readNumber(part, text, language)));
  return withShared(found, text, language).map((number) => placed(number, prose, content));
}

/** How often each number occurs in a text, also inside names, formulas, code and addresses. */
export function countNumerals(raw: string, language: Language): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const match of asciiNumerals(raw, language).matchAll(NUMERAL)) {
    for (const { numeral } of partsOf(match, language)) {
      const value = numberOf(numeral);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** A quick test, since few of the many texts with numbers have names with a digit. */
const MAY_BE_NAME = /[A-Za-z][-_.+/]?\d/;

function withoutNames(prose: string): string {
  if (!MAY_BE_NAME.test(prose)) return prose;
  let text = '';
  for (const { start, end } of findIdentifiers(prose)) {
    const name = prose.slice(start, end);
    if (/\d/.test(name)) text += prose.slice(text.length, start) + MASK.repeat(name.length);
  }
  return text + prose.slice(text.length);
}

/** A number whose places are UTF-16 offsets in the text that was read. */
interface Unplaced extends Omit<NumberSpan, 'raw' | 'range' | 'numeral'> {
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
  return Number(numeral.replaceAll(',', ''));
}

function readNumber({ numeral, index }: Part, text: string, language: Language): Unplaced {
  const before = text.slice(Math.max(0, index - 12), index);
  const end = index + numeral.length;
  const number = numberOf(numeral);
  // `1980s` and `1s` may be plurals or seconds; other numbers are hardly used in the plural.
  const mayBePlural = Number.isInteger(number) && (number < 10 || number % 10 === 0);
  const plural = mayBePlural ? (language.numbers?.plural?.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0;
  const { scale, percent, unit, length, bare } = readTail(text.slice(end + plural, end + 40), language);
  const sign = SIGN.test(before) ? 1 : 0;
  const prefixed = percent ? 0 : (PERCENT_BEFORE.exec(before)?.[0].length ?? 0);
  return {
    range: { start: index - (sign || prefixed), end: end + plural + length },
    numeral: { start: index, end },
    number,
    value: Number((number * scale).toPrecision(12)),
    decimals: /\.(\d+)/.exec(numeral)?.[1]?.length ?? 0,
    negative: (sign === 1 && before.endsWith('-')) || (language.numbers?.minus.test(before) ?? false),
    scale,
    percent: percent || prefixed > 0,
    ...(unit !== undefined && { unit }),
    bare,
  };
}

interface Tail {
  readonly scale: number;
  readonly percent: boolean;
  readonly unit: string | undefined;
  /** Its length in UTF-16 units. */
  readonly length: number;
  readonly bare: boolean;
}

function readTail(tail: string, language: Language): Tail {
  let rest = tail;
  const take = (length: number): void => {
    rest = rest.slice(length).replace(EMPHASIS, '');
  };
  take(0);
  const afterEmphasis = rest;
  const scale = scaleSymbol(rest) ?? scaleWord(rest, language);
  if (scale) take(scale.length);
  const percent = PERCENT_AFTER.exec(rest)?.[0].length ?? percentWord(rest, language);
  if (percent > 0) take(percent);
  const unit = readUnit(rest, language);
  if (unit) take(unit.length);
  const length = rest === afterEmphasis ? 0 : tail.length - rest.length;
  return { scale: scale?.value ?? 1, percent: percent > 0, unit: unit?.value, length, bare: !/^[-\s]?[\p{L}\uFFFC]/u.test(rest) };
}

/** `MB/s` in symbols, in words, or in both. */
function readUnit(tail: string, language: Language): Beginning<string> | undefined {
  const unit = unitSymbol(tail) ?? unitWord(tail, language);
  if (unit === undefined) return undefined;
  const per = language.numbers?.per.exec(tail.slice(unit.length))?.[0].length ?? 0;
  // The link between the two replaces the space before the second.
  const second = per > 0 ? ` ${tail.slice(unit.length + per)}` : '';
  const divisor = unitSymbol(second) ?? unitWord(second, language);
  if (divisor === undefined) return unit;
  return { value: `${unit.value}/${divisor.value}`, length: unit.length + per + divisor.length - 1 };
}

function scaleWord(tail: string, language: Language): Beginning<number> | undefined {
  const [both = '', first = '', second] = WORDS.exec(tail) ?? [];
  const scale = powerOf(first, language);
  const next = scale === undefined || second === undefined ? undefined : powerOf(second, language);
  if (scale !== undefined && next !== undefined) return { value: scale * next, length: both.length };
  return scale === undefined ? undefined : { value: scale, length: first.length + 1 };
}

/** The value of a word that multiplies: a power of ten. */
function powerOf(word: string, language: Language): number | undefined {
  const value = word === '' ? undefined : valueOfWord(word, language);
  return value === undefined || value < LEAST_SCALE || !Number.isInteger(Math.log10(value)) ? undefined : value;
}

function percentWord(tail: string, { numbers }: Language): number {
  const gap = /^[-\s]/.test(tail) ? 1 : 0;
  const word = numbers?.percent.exec(tail.slice(gap))?.[0].length ?? 0;
  return word > 0 ? gap + word : 0;
}

function unitWord(tail: string, { numbers }: Language): Beginning<string> | undefined {
  const [both = '', first = '', second] = WORDS.exec(tail) ?? [];
  if (!numbers || first === '') return undefined;
  const pair = second === undefined ? undefined : numbers.units.get(`${plain(first)} ${plain(second)}`);
  if (pair !== undefined) return { value: pair, length: both.length };
  const value = numbers.units.get(plain(first));
  return value === undefined ? undefined : { value, length: first.length + 1 };
}

function withShared(found: readonly Unplaced[], text: string, { numbers }: Language): readonly Unplaced[] {
  const shared: Unplaced[] = [];
  for (const number of found.toReversed()) {
    const next = shared[0];
    const between = next === undefined ? undefined : text.slice(number.range.end, next.range.start);
    if (next === undefined || between === undefined || !numbers?.between.test(between)) {
      shared.unshift(number);
      continue;
    }
    if (endsYears(number, next, between)) {
      const year = number.value - (number.value % 100) + next.value;
      shared.splice(0, 1, { ...next, number: year, value: year });
    }
    shared.unshift({ ...number, shared: { ...quantityOf(next), tight: !/[\p{L}\s,;]/u.test(between.trim()) } });
  }
  return shared;
}

function quantityOf({ percent, scale, unit, shared }: Unplaced): Quantity {
  const own = { percent: percent || (shared?.percent ?? false), scale: scale > 1 ? scale : (shared?.scale ?? 1) };
  const symbol = unit ?? shared?.unit;
  return symbol === undefined ? own : { ...own, unit: symbol };
}

/** `1969-70` ends in 1970. */
function endsYears(first: Unplaced, last: Unplaced, between: string): boolean {
  const { numeral } = last;
  const short = numeral.end - numeral.start === 2 && last.decimals === 0;
  return short && /^[-–]$/.test(between) && first.value >= 1800 && first.value < 2100 && last.value > first.value % 100;
}

function placed(number: Unplaced, prose: string, content: Range): NumberSpan {
  const { range, numeral } = number;
  return {
    ...number,
    raw: prose.slice(range.start, range.end),
    range: content.within(range.start, range.end),
    numeral: content.within(numeral.start, numeral.end),
  };
}
