import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { valuesInWords } from '../spans/number-words.ts';
import { countNumerals, type NumberSpan } from '../spans/numbers.ts';
import { takeMatches } from './take-matches.ts';

/** Decimals beyond this number are not compared. */
const MOST_DECIMALS = 20;

/** The numbers of one side of an aligned pair, and its raw text, in which a value may be written otherwise. */
export interface NumberText {
  readonly numbers: readonly NumberSpan[];
  /** The raw text, with formulas and code. */
  readonly raw: string;
  readonly language: Language;
}

/** The difference between the numbers of the two sides of an aligned pair. */
export interface NumberDifference {
  /** Pairs of numbers of equal value, source first, in the order of the source. */
  readonly matched: readonly (readonly [NumberSpan, NumberSpan])[];
  readonly missing: readonly NumberSpan[];
  readonly extra: readonly NumberSpan[];
}

/** Compares numbers by value. One that the other side has in words, in a formula or in another spelling is no difference. */
export function compareNumbers(source: NumberText, target: NumberText): NumberDifference {
  const [missing, extra] = [[...source.numbers], [...target.numbers]];
  const matched = [sameQuantity, sameValue, sameDigits].flatMap((same) => takeMatches(missing, extra, same));
  matched.sort(([a], [b]) => a.range.start - b.range.start);
  if (missing.length + extra.length === 0) return { matched, missing, extra };
  return { matched, missing: unexplained(missing, extra, source, target), extra: unexplained(extra, missing, target, source) };
}

/**
 * Removes the numbers that are extra or missing in another pair of the same sides: they moved there with their sentence. When no
 * number is left in common, the two sides do not translate each other, as with rows that are misaligned after a lost one.
 */
export function withoutRelocated(difference: NumberDifference, all: readonly NumberDifference[]): NumberDifference {
  const { matched } = difference;
  const missing = difference.missing.filter(
    ({ value }) => !all.some(({ extra }) => extra.some((other) => other.value === value)),
  );
  const extra = difference.extra.filter(
    ({ value }) => !all.some((other) => other.missing.some((number) => number.value === value)),
  );
  const isRelocated = missing.length < difference.missing.length || extra.length < difference.extra.length;
  return isRelocated && matched.length === 0 ? { matched, missing: [], extra: [] } : { matched, missing, extra };
}

/** Removes values that are only repeated more or less often, which is no fault unless another number replaces them. */
export function withoutRepeats({ matched, missing, extra }: NumberDifference): NumberDifference {
  const isNew = ({ value }: NumberSpan): boolean => !matched.some(([number]) => number.value === value);
  const [newMissing, newExtra] = [missing.filter(isNew), extra.filter(isNew)];
  if (newMissing.length + newExtra.length === 0) return { matched, missing: [], extra: [] };
  return { matched, missing: newMissing.length > 0 ? newMissing : missing, extra: newExtra.length > 0 ? newExtra : extra };
}

function sameQuantity(a: NumberSpan, b: NumberSpan): boolean {
  return a.value === b.value && a.percent === b.percent && a.unit === b.unit && a.negative === b.negative;
}

function sameValue(a: NumberSpan, b: NumberSpan): boolean {
  return valuesOf(a).some((value) => valuesOf(b).includes(value));
}

function sameDigits(a: NumberSpan, b: NumberSpan): boolean {
  return a.number === b.number;
}

/** The values that a number may have: its own, and that with the scale of the next number. */
function valuesOf({ value, number, scale, shared }: NumberSpan): readonly number[] {
  return scale === 1 && shared !== undefined && shared.scale > 1 ? [value, number * shared.scale] : [value];
}

function unexplained(
  numbers: readonly NumberSpan[],
  others: readonly NumberSpan[],
  own: NumberText,
  other: NumberText,
): readonly NumberSpan[] {
  if (numbers.length === 0) return numbers;
  const words = valuesInWords(other.raw, other.language);
  const [ownCounts, otherCounts] = [countNumerals(own.raw, own.language), countNumerals(other.raw, other.language)];
  const raw = asciiNumerals(other.raw, other.language);
  const pieces = new Set(
    others.flatMap((number) => spellingOf(number, asciiNumerals(own.raw, own.language))?.split(/\D+/).map(Number) ?? []),
  );
  return numbers.filter((number) => {
    const elsewhere = otherCounts.get(number.number) ?? 0;
    if (elsewhere > 0 && elsewhere >= (ownCounts.get(number.number) ?? 0)) return false;
    return !inWords(number, words) && spellingOf(number, raw) === undefined && !pieces.has(number.number);
  });
}

function inWords({ number, value, percent }: NumberSpan, words: ReadonlySet<number>): boolean {
  if (words.has(value) || words.has(number) || (percent && words.has(value / 100))) return true;
  const decade = value % 10 === 0 && value > 1000 && value < 2100;
  return decade && words.has(value % 100);
}

/** The spelling of a number in a text with other separators, such as `1.234` for 1,234 or `1,5` for 1.5, if there is one. */
function spellingOf({ number, decimals }: NumberSpan, raw: string): string | undefined {
  const [whole = '', fraction = ''] = number.toFixed(Math.min(decimals, MOST_DECIMALS)).split('.');
  if (whole.length < 4 && decimals === 0) return undefined;
  const grouped = whole.replaceAll(/(?<=\d)(?=(?:\d{3}){1,7}$)/g, String.raw`[\p{P}\s]?`);
  const decimal = decimals > 0 ? String.raw`\p{P}${fraction}` : '';
  return new RegExp(String.raw`(?<!\d)${grouped}${decimal}(?!\d)`, 'u').exec(raw)?.[0];
}
