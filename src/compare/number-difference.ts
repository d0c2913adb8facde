import type { NumberSpan } from '../spans/numbers.ts';
import { countNumerals } from '../spans/numerals.ts';
import { saysAlways } from '../spans/other-digits.ts';
import { powersOfTen } from '../spans/powers-of-ten.ts';
import { valuesInWords, type WordValue } from '../spans/values-in-words.ts';
import { lazily } from '../text/lazily.ts';
import { memoize } from '../text/memoize.ts';
import { compareCompounds } from './compound-number-difference.ts';
import type { NumberText, Written } from './number-text.ts';
import { amountsOf, sameAmount } from './quantities.ts';
import { spellingOf } from './other-spelling.ts';
import { isMisread } from './separators.ts';
import { takeMatches } from './take-matches.ts';

/** The difference between the numbers of the two sides of an aligned pair. */
export interface NumberDifference {
  /** Pairs of numbers of equal value, source first, in the order of the source. */
  readonly matched: readonly (readonly [NumberSpan, NumberSpan])[];
  readonly missing: readonly NumberSpan[];
  readonly extra: readonly NumberSpan[];
  /** Times and powers of ten of the source, each with what stands for it in the target. */
  readonly compounds: readonly (readonly [Written, Written])[];
}

const NO_DIFFERENCE: NumberDifference = { matched: [], missing: [], extra: [], compounds: [] };

/** Compares numbers by value. One that the other side has in words, in a formula or in another spelling is no difference. */
export function compareNumbers(source: NumberText, target: NumberText): NumberDifference {
  if ([source, target].every(({ numbers, compounds }) => numbers.length + compounds.length === 0)) return NO_DIFFERENCE;
  const { source: sources, target: targets, changed: compounds } = compareCompounds(source, target);
  const [missing, extra] = [[...sources], [...targets]];
  const isKept = (a: NumberSpan, b: NumberSpan): boolean => sameNumeral(a, b) && !target.decimalComma();
  const matched: (readonly [NumberSpan, NumberSpan])[] = [];
  for (const same of [samePhrase, sameQuantity, sameAmounts, sameValue, sameDigits, isKept, sameDecade, sameYear]) {
    if (missing.length === 0 || extra.length === 0) break;
    matched.push(...takeMatches(missing, extra, same));
  }
  matched.sort(([a], [b]) => a.range.start - b.range.start);
  if (missing.length + extra.length === 0) return { matched, missing, extra, compounds };
  const lost = unexplained(missing, extra, source, target);
  const added = unexplained(extra, missing, target, source);
  // `5 million and 200 thousand` says 5.2 million with numbers that the other side has not.
  return { matched, missing: without(lost.numbers, added.parts), extra: without(added.numbers, lost.parts), compounds };
}

function without(numbers: readonly NumberSpan[], parts: readonly number[]): readonly NumberSpan[] {
  return numbers.filter(({ number }) => !parts.includes(number));
}

/**
 * Removes the numbers that are extra or missing in another pair of the same sides: they moved there with their sentence. When no
 * number is left in common, the two sides do not translate each other, as with rows that are misaligned after a lost one.
 */
export function withoutRelocated(difference: NumberDifference, all: readonly NumberDifference[]): NumberDifference {
  const { matched, compounds } = difference;
  if (difference.missing.length + difference.extra.length === 0) return difference;
  const elsewhere = unmatchedValues(all);
  const missing = difference.missing.filter(({ value }) => !elsewhere.extra.has(value));
  const extra = difference.extra.filter(({ value }) => !elsewhere.missing.has(value));
  const isRelocated = missing.length < difference.missing.length || extra.length < difference.extra.length;
  return isRelocated && matched.length === 0
    ? { matched, missing: [], extra: [], compounds }
    : { matched, missing, extra, compounds };
}

const unmatchedValues = memoize((all: readonly NumberDifference[]) => ({
  missing: new Set(all.flatMap(({ missing }) => missing.map(({ value }) => value))),
  extra: new Set(all.flatMap(({ extra }) => extra.map(({ value }) => value))),
}));

/** Removes values that are only repeated more or less often, which is no fault unless another number replaces them. */
export function withoutRepeats({ matched, missing, extra, compounds }: NumberDifference): NumberDifference {
  const isNew = ({ value }: NumberSpan): boolean => !matched.some(([number]) => number.value === value);
  const [newMissing, newExtra] = [missing.filter(isNew), extra.filter(isNew)];
  if (newMissing.length + newExtra.length === 0) return { matched, missing: [], extra: [], compounds };
  return {
    matched,
    missing: newMissing.length > 0 ? newMissing : missing,
    extra: newExtra.length > 0 ? newExtra : extra,
    compounds,
  };
}

/** A number with an unknown word behind it is rather another one with such a word than one without. */
function samePhrase(a: NumberSpan, b: NumberSpan): boolean {
  return sameQuantity(a, b) && a.bare === b.bare;
}

function sameQuantity(a: NumberSpan, b: NumberSpan): boolean {
  return a.value === b.value && a.percent === b.percent && a.unit === b.unit && a.negative === b.negative;
}

function sameAmounts(a: NumberSpan, b: NumberSpan): boolean {
  return amountsOf(a).some((amount) => amountsOf(b).some((other) => sameAmount(amount, other)));
}

function sameValue(a: NumberSpan, b: NumberSpan): boolean {
  return amountsOf(a).some(({ value }) => amountsOf(b).some((other) => other.value === value));
}

function sameDigits(a: NumberSpan, b: NumberSpan): boolean {
  return a.number === b.number;
}

/** `53,615` was kept as it stands: where no comma is a decimal sign, this one is none either. */
function sameNumeral(a: NumberSpan, b: NumberSpan): boolean {
  return a.numeral.slice() === b.numeral.slice();
}

/** `the 1980s` are the years 80, and `the 1900s` may be the 20th century. */
function sameDecade(a: NumberSpan, b: NumberSpan): boolean {
  return decadeValues(a).includes(b.number) || decadeValues(b).includes(a.number);
}

const APOSTROPHE = /['’]/;

/** `the year '15` is 2015 in a language that writes its years out. */
function sameYear(a: NumberSpan, b: NumberSpan): boolean {
  return isShortOf(a, b) || isShortOf(b, a);
}

function isShortOf({ numeral, number }: NumberSpan, { number: year }: NumberSpan): boolean {
  return year >= 1900 && year < 2100 && number === year % 100 && APOSTROPHE.test(numeral.text.text.charAt(numeral.start - 1));
}

function decadeValues({ value, plural }: NumberSpan): readonly number[] {
  if (value % 10 !== 0 || value <= 1000 || value >= 2200) return [];
  if (value % 100 !== 0) return [value % 100];
  return plural ? [value / 100 + 1] : [];
}

interface Unexplained {
  readonly numbers: readonly NumberSpan[];
  /** The numbers in digits of the other side by which the others are explained. */
  readonly parts: readonly number[];
}

function unexplained(
  numbers: readonly NumberSpan[],
  others: readonly NumberSpan[],
  own: NumberText,
  other: NumberText,
): Unexplained {
  if (numbers.length === 0) return { numbers, parts: [] };
  const words = lazily(() => valuesInWords(other.raw, other.language));
  const [ownCounts, otherCounts] = [countNumerals(own.raw, own.language), countNumerals(other.raw, other.language)];
  const pieces = new Set(others.flatMap((number) => spelling(number, own)?.split(/\D+/).map(Number) ?? []));
  const powers = powersOfTen(other.raw, other.language);
  const parts: number[] = [];
  const isAlways = (value: number): boolean => (value === 24 || value === 7) && saysAlways(other.raw, other.language);
  const left = numbers.filter((number) => {
    if (isAlways(number.value) || namesBase(number)) return false;
    const elsewhere = otherCounts.get(number.number) ?? 0;
    if (elsewhere > 0 && elsewhere >= (ownCounts.get(number.number) ?? 0)) return false;
    const said = words().filter((word) => isSaid(number, word));
    parts.push(...said.flatMap(({ digits }) => digits));
    if (said.length > 0 || powers.some(({ value }) => isClose(value, number.value))) return false;
    return spelling(number, other) === undefined && !pieces.has(number.number);
  });
  return { numbers: left, parts };
}

/** Is it the base of a numeral system, as `10進` is the decimal one, which other languages have a word for? */
function namesBase({ range: { text, end } }: NumberSpan): boolean {
  return /^\s?[進进]/u.test(text.text.slice(end, end + 2));
}

/** How a text writes a number with other separators, if it does; `1,826` is not 1.826 where the decimal sign is a point. */
function spelling(number: NumberSpan, text: NumberText): string | undefined {
  const found = spellingOf(number, text);
  return found !== undefined && isMisread(found, number.number) && text.decimalPoint() ? undefined : found;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(a);
}

/** Do words express a number? A part of one, such as a third, is rounded in digits. */
function isSaid(number: NumberSpan, word: WordValue): boolean {
  const { value, percent, decimals } = number;
  const values = [...amountsOf(number).map((amount) => amount.value), number.number, ...decadeValues(number)];
  if (values.some((one) => isClose(one, word.value))) return true;
  const within = (one: number, most: number): boolean => Math.abs(one - word.value) <= most;
  const isPart = !Number.isInteger(word.value) && word.value < 1;
  if (percent && within(value / 100, isPart ? 0.5 * 10 ** (-decimals - 2) : 1e-9)) return true;
  if (isPart && decimals > 0 && within(value, 0.5 * 10 ** -decimals)) return true;
  // Of `two hours and a quarter` the quarter may be 15 minutes.
  const rest = { ...word, value: word.value % 1 };
  return amountsOf(number).some((amount) => sameAmount(amount, word) || (rest.value > 0 && sameAmount(amount, rest)));
}
