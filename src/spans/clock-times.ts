import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import type { Offsets } from '../text/offsets.ts';
import { numberTerms, type Term } from './number-terms.ts';

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

/** A time of day, in minutes from midnight; it may be two, before and after noon. */
export interface ClockTime extends Offsets {
  readonly minutes: readonly number[];
}

/** `3:30`, or an hour alone, which is a time only before or after noon, or after a word for the hour. */
const TIME = /(?<![\d:.,/])([01]?\d|2[0-3])(?::([0-5]\d))?(?![:\d]|[.,]\d)/g;
/** A single letter after an hour may be a unit. */
const LETTER = /^\s?\p{L}$/u;

/** The times in digits in a text. */
export function clockTimes(text: string, language: Language): readonly ClockTime[] {
  const clock = language.numbers?.clock;
  if (clock === undefined) return [];
  const ascii = asciiNumerals(text, language);
  return Array.from(ascii.matchAll(TIME)).flatMap(({ 0: found, 1: hour, 2: minute, index: start }) => {
    const after = text.slice(start + found.length, start + found.length + 20);
    const [morning, afternoon] = [clock.morning.exec(after)?.[0], clock.afternoon.exec(after)?.[0]];
    const half = morning ?? afternoon;
    const isTold = clock.before?.test(text.slice(Math.max(0, start - 20), start)) === true;
    if (minute === undefined && !isTold && (half === undefined || LETTER.test(half))) return [];
    const time = Number(hour) * HOUR + Number(minute ?? 0);
    const end = start + found.length + (half?.length ?? 0);
    if (half === undefined || time >= 13 * HOUR || time < HOUR) return [{ start, end, minutes: bothHalves(time) }];
    return [{ start, end, minutes: [(time % NOON) + (morning === undefined ? NOON : 0)] }];
  });
}

/** The times that the words of a text may tell: `half past three`, `las tres y media`. */
export function timesInWords(text: string, language: Language): readonly number[] {
  const clock = language.numbers?.clock;
  if (clock === undefined) return [];
  const terms = numberTerms(text, language);
  return terms.flatMap((term, index) => {
    const { whole, joined, word } = term;
    const sign = clock.past.has(word) ? 1 : clock.to.has(word) ? -1 : 0;
    if (sign !== 0) {
      const [before, after] = [numbersBefore(terms, index), numbersFrom(terms, index + 1)];
      return clock.first === 'hour' ? times(before, after, sign) : times(after, before, sign);
    }
    // The joiner may be attached to the minutes; an hour may also stand alone.
    const alone = whole === undefined ? [] : times(numbersFrom(terms, index), [], 1);
    return joined && clock.first === 'hour'
      ? [...alone, ...times(numbersBefore(terms, index), numbersFrom(terms, index), 1)]
      : alone;
  });
}

/** One or two numbers that end before a term: `twenty-five`. */
function numbersBefore(terms: readonly Term[], end: number): readonly (readonly Term[])[] {
  return [terms.slice(Math.max(0, end - 1), end), terms.slice(Math.max(0, end - 2), end)];
}

function numbersFrom(terms: readonly Term[], start: number): readonly (readonly Term[])[] {
  return [terms.slice(start, start + 1), terms.slice(start, start + 2)];
}

function times(hours: readonly (readonly Term[])[], minutes: readonly (readonly Term[])[], sign: number): readonly number[] {
  const added = minutes.length === 0 ? [0] : minutes.flatMap((terms) => sumOf(terms, minutesOf));
  return hours
    .flatMap((terms) => sumOf(terms, ({ whole }) => whole))
    .filter((hour) => hour >= 1 && hour <= 12)
    .flatMap((hour) => added.flatMap((minute) => bothHalves(hour * HOUR + sign * minute)));
}

/** A part of an hour, or minutes. */
function minutesOf({ whole, part }: Term): number | undefined {
  return part === undefined ? whole : part * HOUR;
}

function sumOf(terms: readonly Term[], valueOf: (term: Term) => number | undefined): readonly number[] {
  const values = terms.map(valueOf);
  const sum = values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
  return values.length === 0 || Number.isNaN(sum) ? [] : [sum];
}

/** A time that is told without its half of the day; one from 13 o'clock on is told as it is. */
function bothHalves(time: number): readonly number[] {
  return time >= HOUR && time < 13 * HOUR ? [time % NOON, (time % NOON) + NOON] : [time % DAY];
}
