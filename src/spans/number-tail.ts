/** What may follow the digits of a number: a scale, a percent sign, a unit. */
import type { Language } from '../language/language.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';
import type { Comparison } from './number-head.ts';
import { readWord, unitOfWords, unitWords } from './number-words.ts';
import { UNIT_SYMBOLS } from './units.ts';

/** Letters that multiply the number before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['B', 1e9],
  ['bn', 1e9],
  ['T', 1e12],
  ['tn', 1e12],
]);

const SCALE = /^[- ]?([KMB]|bn|mn|tn)(?![\p{L}\p{Nd}/])|^([kT])(?![\p{L}\p{Nd}/])/u;
const SYMBOLS = [...UNIT_SYMBOLS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((symbol) => symbol.replaceAll('$', String.raw`\$`));
/** A symbol before a digit, as in `2s/3`, is a variable. */
const UNIT = new RegExp(String.raw`^[-\s]?\\?(${SYMBOLS.join('|')})(?![\p{L}\p{Nd}]|\s?[/*^=+]\s?\d)`, 'u');
const MILLION = /^m(?![\p{L}\p{Nd}])/u;
/** Marks of emphasis between a number and its scale or unit. */
const EMPHASIS = /^[*_]{1,3}/;
const PERCENT = /^\s?±?\\?%/;
/** In some scripts a mark parts a word from what is attached to it. */
const WORDS = /^[-\s\u200C]([\p{L}\p{M}]+)(?:[ \u200C-]([\p{L}\p{M}]+))?/u;
/** The smallest power of ten that a word may multiply a number by. */
const LEAST_SCALE = 1000;
const MYRIAD = 10_000;
const REMEMBERED = 5000;

export interface Tail {
  readonly scale: number;
  readonly percent: boolean;
  readonly unit?: string;
  /** What a letter that may be a scale or a unit means in its other sense: `300 K`, `25 m`. */
  readonly other?: { readonly scale: number; readonly unit?: string };
  /** True when the scale stands right behind the digits, so that more digits may follow: `1億2000万`. */
  readonly attached?: boolean;
  /** Its length in UTF-16 units. */
  readonly length: number;
  /** True when no word follows that might be an unknown scale or unit. */
  readonly bare: boolean;
}

/** A value at the start of a text, and its length in UTF-16 units. */
interface Beginning<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Signs that end what is said of a number; no unit begins with one of them. */
const ENDS = new Set('.,;:)]|!?\u060C\u061B\u061F');
const NOTHING: Tail = { scale: 1, percent: false, length: 0, bare: true };

/** @param isMoney whether a currency stands before the number, so that `m` is no unit */
export function readTail(tail: string, language: Language, isMoney: boolean): Tail {
  if (tail === '' || ENDS.has(tail.charAt(0))) return NOTHING;
  let rest = tail.replace(EMPHASIS, '');
  const take = (length: number): void => {
    rest = rest.slice(length).replace(EMPHASIS, '');
  };
  const afterEmphasis = rest;
  const symbol = scaleSymbol(rest) ?? (isMoney && MILLION.test(rest) ? { value: 1e6, length: 1 } : undefined);
  const attached = readAttached(rest, language);
  const scale = symbol ?? (attached?.mayBeUnit === false ? attached : scaleWord(rest, language));
  if (scale) take(scale.length);
  const percent = PERCENT.exec(rest)?.[0].length ?? percentWord(rest, language);
  if (percent > 0) take(percent);
  const unit = readUnit(rest, language);
  const letter = symbol && unit === undefined ? afterEmphasis.charAt(symbol.length - 1) : undefined;
  if (unit) take(unit.length);
  const other =
    letter === undefined
      ? unit?.value === 'm' && !scale
        ? { scale: 1e6 }
        : attached?.mayBeUnit && { scale: attached.value }
      : unitLetter(letter);
  return {
    scale: scale?.value ?? 1,
    percent: percent > 0,
    ...(unit !== undefined && { unit: unit.value }),
    ...(other && { other }),
    ...(attached?.mayBeUnit === false && scale === attached && { attached: true }),
    length: rest === afterEmphasis ? 0 : tail.length - rest.length,
    bare: !/^[-\s]?[\p{L}\uFFFC]/u.test(rest),
  };
}

function unitLetter(letter: string): Tail['other'] {
  return letter === 'K' || letter === 'B' ? { scale: 1, unit: letter } : undefined;
}

function scaleSymbol(tail: string): Beginning<number> | undefined {
  const match = SCALE.exec(tail);
  const value = SCALES.get(match?.[1] ?? match?.[2] ?? '');
  return match && value !== undefined ? { value, length: match[0].length } : undefined;
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
  const power = word === '' ? 0 : powers(language)(word);
  return power === 0 ? undefined : power;
}

/** The same few words stand behind most numbers. Of a word that does not multiply, it is 0. */
const powers = memoize((language: Language) =>
  remembered(REMEMBERED, (word): number => {
    const reading = readWord(word, language);
    const value = reading?.multiplies === false ? (reading.whole ?? 0) : 0;
    return value < LEAST_SCALE || !Number.isInteger(Math.log10(value)) ? 0 : value;
  }),
);

/** Powers of ten without a space, each larger than the one before: `3千万`. A thousand alone may begin a unit: `3千克`. */
function readAttached(tail: string, { numbers }: Language): (Beginning<number> & { readonly mayBeUnit: boolean }) | undefined {
  if (numbers?.attached === undefined) return undefined;
  let [value, length, last] = [1, /^\s?/.exec(tail)?.[0].length ?? 0, 0];
  for (;;) {
    const rest = tail.slice(length);
    const next = [...numbers.attached].find(([word, power]) => power > last && rest.startsWith(word));
    if (next === undefined) break;
    [value, length, last] = [value * next[1], length + next[0].length, next[1]];
  }
  return last === 0 ? undefined : { value, length, mayBeUnit: last < MYRIAD };
}

function percentWord(tail: string, { numbers }: Language): number {
  const gap = /^[-\s\u200C]/.test(tail) ? 1 : 0;
  const word = numbers?.percent.exec(tail.slice(gap))?.[0].length ?? 0;
  return word > 0 ? gap + word : 0;
}

/** How the words at the start of a text compare the number that they follow, and their length. */
export function comparisonBehind(tail: string, { numbers }: Language): (Comparison & { readonly length: number }) | undefined {
  const { less, more } = numbers?.comparisons.behind ?? {};
  const [below, above] = [less?.exec(tail), more?.exec(tail)];
  const found = below ?? above;
  return found ? { direction: below ? 'less' : 'more', length: found[0].length } : undefined;
}

/** `MB/s` in symbols, in words, or in both. */
function readUnit(tail: string, language: Language): Beginning<string> | undefined {
  const unit = unitAt(tail, language);
  if (unit === undefined || unit.value.includes('/')) return unit;
  const per = language.numbers?.per.exec(tail.slice(unit.length))?.[0].length ?? 0;
  // The link between the two replaces the space before the second.
  const divisor = per > 0 ? unitAt(` ${tail.slice(unit.length + per)}`, language) : undefined;
  if (divisor === undefined) return unit;
  return { value: `${unit.value}/${divisor.value}`, length: unit.length + per + divisor.length - 1 };
}

function unitAt(tail: string, language: Language): Beginning<string> | undefined {
  const [start = '', unit = ''] = language.numbers?.unitStart?.exec(tail) ?? [];
  const symbol = language.numbers && unit !== '' ? unitOfWords(unit, language.numbers) : undefined;
  if (symbol !== undefined) return { value: symbol, length: start.length };
  const match = UNIT.exec(tail);
  const value = UNIT_SYMBOLS.get(match?.[1] ?? '');
  return match && value !== undefined ? { value, length: match[0].length } : unitWord(tail, language);
}

function unitWord(tail: string, { numbers }: Language): Beginning<string> | undefined {
  const [both = '', first = '', second] = WORDS.exec(tail) ?? [];
  if (!numbers || first === '') return undefined;
  const { symbol, begins } = unitWords(numbers)(first);
  const pair = begins && second !== undefined ? unitOfWords(`${first} ${second}`, numbers) : undefined;
  if (pair !== undefined) return { value: pair, length: both.length };
  return symbol === undefined ? undefined : { value: symbol, length: first.length + 1 };
}
