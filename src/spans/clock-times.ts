import type { Language } from '../language/language.ts';
import type { Clock } from '../language/numbers.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { memoize } from '../text/memoize.ts';
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
const timeOf = memoize(({ between }: Clock): RegExp => {
  const colon = between === undefined ? ':' : `(?::|${between})`;
  return new RegExp(String.raw`(?<![\d:.,/])([01]?\d|2[0-3])(?:${colon}([0-5]\d))?(?![:\d]|[.,]\d)`, 'gu');
});
/** Four digits are a time before a word for hours or a time zone: `0600 UTC`. */
const FOUR_DIGITS = /(?<![\d:.,/-])([01]\d|2[0-3])([0-5]\d)(?=\s(?:hours|hrs|UTC|GMT|[ACEMP][DS]?T)(?!\p{L}))/gu;
/** The second time of a range, whose half of the day holds for the first one too: `6–7 pm`. */
const SECOND = /^(\D{1,8}?)(?:1[0-2]|[1-9])(?::[0-5]\d)?(?!\d)/u;
/** Two hours with a few signs between them, at the end of a text. */
const EARLIER = /(?<![\d:])(?<earlier>1[0-2]|[1-9])(?<gap>\D{1,6})(?<later>1[0-2]|[1-9])$/u;
/** The signs for both halves of the day that all languages use. */
const LATIN_HALF = /(?<!\p{L})[ap]\.?\s?m/iu;
/** A single letter after an hour may be a unit. */
const LETTER = /^\s?\p{L}$/u;

/** The times in digits in a text. */
export function clockTimes(text: string, language: Language): readonly ClockTime[] {
  const clock = language.numbers?.clock;
  if (clock === undefined) return [];
  const ascii = asciiNumerals(text, language);
  const inFour = Array.from(ascii.matchAll(FOUR_DIGITS), ({ 1: hour, 2: minute, index: start }) => ({
    start,
    end: start + 4,
    minutes: [Number(hour) * HOUR + Number(minute)],
  }));
  const times = Array.from(ascii.matchAll(timeOf(clock))).flatMap(({ 0: found, 1: hour, 2: minute, index: start }) => {
    const after = ascii.slice(start + found.length, start + found.length + 30);
    const own = halfAt(after, clock);
    const before = halfBefore(ascii.slice(Math.max(0, start - 30), start + (hour?.length ?? 0)), language);
    const half = own ?? before ?? sharedHalf(after, language);
    const isTold = before !== undefined || clock.before?.test(text.slice(Math.max(0, start - 20), start)) === true;
    if (minute === undefined && !isTold && (half === undefined || LETTER.test(half.word))) return [];
    const time = Number(hour) * HOUR + Number(minute ?? 0);
    const from = before === undefined ? start : start + (hour?.length ?? 0) - before.word.length;
    const end = start + found.length + (own?.word.length ?? 0);
    // Half past twelve at night may be said of either half.
    const isNoon = time >= NOON && own !== undefined && !LATIN_HALF.test(own.word);
    if (half === undefined || isNoon || time >= 13 * HOUR || (time < HOUR && before === undefined))
      return [{ start: from, end, minutes: bothHalves(time) }];
    return [{ start: from, end, minutes: [(time % NOON) + (half.isMorning ? 0 : NOON)] }];
  });
  return [...inFour, ...times];
}

interface HalfOfDay {
  readonly word: string;
  readonly isMorning: boolean;
}

function halfAt(text: string, { morning, afternoon }: Clock): HalfOfDay | undefined {
  const [am, pm] = [morning.exec(text)?.[0], afternoon.exec(text)?.[0]];
  const word = am ?? pm;
  return word === undefined ? undefined : { word, isMorning: am !== undefined };
}

/**
 * The half of the day before an hour, or before the earlier hour of a range: `午後3時から5時`.
 * @param text up to the end of the hour, in ASCII digits
 */
function halfBefore(text: string, { numbers }: Pick<Language, 'numbers'>): HalfOfDay | undefined {
  const { halves } = numbers?.clock ?? {};
  if (numbers === undefined || halves === undefined) return undefined;
  const word = halves.morning.exec(text)?.[0];
  const other = word ?? halves.afternoon.exec(text)?.[0];
  if (other !== undefined) return { word: other, isMorning: word !== undefined };
  const { groups, index = 0 } = EARLIER.exec(text) ?? {};
  const { earlier = '', gap = '', later = '' } = groups ?? {};
  // The sign of the hour stands before the words of the range.
  if (Number(earlier) >= Number(later) || ![gap, gap.slice(1)].some((words) => numbers.between.test(words))) return undefined;
  const shared = halfBefore(text.slice(0, index + earlier.length), { numbers });
  return shared && { ...shared, word: later };
}

/** The half of the day behind the second time of a range: `6–7 pm`. */
function sharedHalf(text: string, { numbers }: Language): HalfOfDay | undefined {
  const second = SECOND.exec(text);
  if (second === null || numbers?.between.test(second[1] ?? '') !== true) return undefined;
  return halfAt(text.slice(second[0].length), numbers.clock);
}

/**
 * The times that the words of a text may tell: `half past three`, `las tres y media`.
 * @param told the times in digits whose half of the day is told: their hour says none of the other half
 */
export function timesInWords(text: string, language: Language, told: readonly ClockTime[] = []): readonly number[] {
  const clock = language.numbers?.clock;
  if (clock === undefined) return [];
  const terms = numberTerms(text, language);
  return terms.flatMap((term, index) => {
    const { whole, part, joined, word } = term;
    if (told.some((time) => term.start >= time.start && term.end <= time.end)) return [];
    const sign = clock.past.has(word) ? 1 : clock.to.has(word) ? -1 : 0;
    if (sign !== 0) {
      const [before, after] = [numbersBefore(terms, index), numbersFrom(terms, index + 1)];
      return clock.first === 'hour' ? times(before, after, sign) : times(after, before, sign);
    }
    if (clock.partFirst && whole === undefined && part !== undefined) return times(numbersFrom(terms, index + 1), [[term]], 1);
    const left = clock.until?.get(word);
    if (left !== undefined) return times(numbersFrom(terms, index + 1), [], -1, left);
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

function times(
  hours: readonly (readonly Term[])[],
  minutes: readonly (readonly Term[])[],
  sign: number,
  plain = 0,
): readonly number[] {
  const added = minutes.length === 0 ? [plain] : minutes.flatMap((terms) => sumOf(terms, minutesOf));
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
