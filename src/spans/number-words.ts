import type { Language } from '../language/language.ts';
import type { Numbers } from '../language/numbers.ts';
import { plainWord, withoutMarks } from '../language/plain-word.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';
import { isUnit } from './units.ts';

/** What a single word may express. */
export interface WordReading {
  /** Its whole value: a cardinal, an ordinal, a multiple. */
  readonly whole: number | undefined;
  /** The part of one that it names: `half`, `third`. */
  readonly part: number | undefined;
  /** True for a word such as `dozen`, which multiplies the value before it. */
  readonly multiplies: boolean;
  /** True when the whole value tells an order. */
  readonly ordinal: boolean;
  /** True when a joiner is attached before it. */
  readonly joined: boolean;
}

/** Reads a word, with or without a prefix of the language. */
export function readWord(word: string, language: Language): WordReading | undefined {
  const joiner = language.numbers?.joiner ?? ' ';
  return withPrefix(word, language, (form, prefix) => readForm(form, language, prefix.startsWith(joiner)));
}

/** The symbol of the unit that a word names, with or without a prefix of the language. */
export function unitOfWord(word: string, language: Language): string | undefined {
  const { numbers } = language;
  return numbers && withPrefix(word, language, (form) => unitOfWords(form, numbers));
}

/** What a word is without prefix, or else without the shortest prefix that makes it something. */
function withPrefix<Value>(
  raw: string,
  { numbers }: Language,
  read: (form: string, prefix: string) => Value | undefined,
): Value | undefined {
  const word = plainWord(raw);
  const longest = numbers?.prefix?.exec(word)?.[0].length ?? 0;
  for (let length = 0; length <= longest; length++) {
    const found = read(word.slice(length), word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function readForm(form: string, language: Language, joined: boolean): WordReading | undefined {
  const { numbers, ordinals } = language;
  const [cardinal, multiplier, rank] = [numbers?.words.get(form), numbers?.multipliers.get(form), ordinals.words.get(form)];
  const whole = cardinal ?? multiplier ?? rank;
  const part = numbers?.fractions.get(form) ?? (numbers?.suffix && numbers.fractions.get(form.replace(numbers.suffix, '')));
  if (whole === undefined && part === undefined) return readCompound(form, language);
  return {
    whole,
    part,
    multiplies: cardinal === undefined && multiplier !== undefined,
    ordinal: rank !== undefined,
    joined,
  };
}

function readCompound(form: string, { numbers }: Language): WordReading | undefined {
  const value = numbers?.compounds?.read?.(form);
  if (value === undefined) return undefined;
  const { whole, part, ordinal = false, joined = false } = value;
  return { whole, part, multiplies: false, ordinal, joined };
}

/** The symbol of the unit that one or two words name, such as `kilometres` or `degrees Celsius`. */
export function unitOfWords(words: string, numbers: Numbers): string | undefined {
  const form = plainWord(words);
  return unitOf(form, numbers) ?? unitOf(withoutAccents(form), numbers);
}

/** What a word says of a unit: its symbol, or that it may be the first word of two that name one. */
interface UnitWord {
  readonly symbol: string | undefined;
  readonly begins: boolean;
}

/** The same few words stand behind most numbers. */
const REMEMBERED = 5000;

export const unitWords = memoize((numbers: Numbers) => {
  const pairs = [...numbers.units.keys()].filter((name) => name.includes(' '));
  const firsts = [...new Set(pairs.map((name) => withoutAccents(name.slice(0, name.indexOf(' ')))))];
  const prefixes = new Set([...numbers.unitPrefixes.keys()].map(withoutAccents));
  return remembered(REMEMBERED, (word): UnitWord => {
    const form = withoutAccents(plainWord(word));
    // What multiplies the unit may be attached before its first word, or be a word of its own.
    return { symbol: unitOfWords(word, numbers), begins: prefixes.has(form) || firsts.some((first) => form.endsWith(first)) };
  });
});

function withoutAccents(form: string): string {
  return withoutMarks(form.normalize('NFD'));
}

function unitOf(form: string, { units, unitPrefixes }: Numbers): string | undefined {
  const unit = units.get(form);
  if (unit !== undefined) return unit;
  for (const [prefix, symbol] of unitPrefixes) {
    if (!form.startsWith(prefix)) continue;
    const rest = units.get(form.slice(prefix.length).trimStart());
    if (rest !== undefined && isUnit(symbol + rest)) return symbol + rest;
  }
  return undefined;
}
