import { hasDigit } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import type { Range } from '../text/range.ts';
import { clockTimes, timesInWords } from './clock-times.ts';
import { powersOfTen } from './powers-of-ten.ts';

/** One value that is written in several numbers: a time of day or a power of ten. */
export interface CompoundNumber {
  readonly kind: 'time' | 'power';
  /** The values that it may have: times in minutes, before and after noon where the text does not say which. */
  readonly values: readonly number[];
  /** The exponent of a power of ten. */
  readonly exponent?: number;
  readonly range: Range;
  readonly raw: string;
}

/** @param prose the text of `content`, equally long, with all values of classes before numbers masked */
export function readCompoundNumbers(prose: string, content: Range, language: Language): readonly CompoundNumber[] {
  // Most texts have no digits, and most of the others none that a letter or a sign follows.
  if (!hasDigit(prose)) return [];
  if (!/[:⁰-⁹¹²³^<]|\d\s?\p{L}|\p{L}\s\p{Nd}/u.test(prose)) return [];
  return [
    ...clockTimes(prose, language).map(({ start, end, minutes }) => ({ kind: 'time' as const, values: minutes, start, end })),
    ...powersOfTen(prose, language).map(({ start, end, value, exponent }) => ({
      kind: 'power' as const,
      values: [value],
      exponent,
      start,
      end,
    })),
  ].map(({ start, end, ...compound }) => ({ ...compound, range: content.within(start, end), raw: prose.slice(start, end) }));
}

/** The values of one kind anywhere in a text, also in formulas, in code and in words. */
export function compoundValues(kind: CompoundNumber['kind'], raw: string, language: Language): readonly number[] {
  if (kind === 'power') return powersOfTen(raw, language).map(({ value }) => value);
  const times = clockTimes(raw, language);
  const told = times.filter(({ minutes }) => minutes.length === 1);
  return [...times.flatMap(({ minutes }) => minutes), ...timesInWords(raw, language, told)];
}
