/** Numbers in Han signs, as Chinese, Japanese and Korean write them: `二十四`, `三百万`, `二〇二四`. */
import type { CompoundValue } from './numbers.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零', '一壱', '二两兩', '三', '四', '五', '六', '七', '八', '九'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
);
/** Powers of ten below a myriad, and from a myriad on. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

const DIGIT = `[${[...DIGITS.keys()].join('')}]`;
const SIGNS = `[${[...DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys()].join('')}]`;
const NUMERAL = new RegExp(`${SIGNS}+`, 'gu');
/** Groups: an order; the denominator and the numerator of a part; a whole with its decimals; a whole alone. */
const COMPOUND = new RegExp(`^(?:第(${SIGNS}+)|(${SIGNS}+)分[之の](${SIGNS}+)|(${SIGNS}+)[点點](${DIGIT}+)|(${SIGNS}+))$`, 'u');

/** Source of a pattern for what `readHanNumeral` reads; decimals are no minutes: `三点五十分`. */
export const HAN_NUMERAL = `第?${SIGNS}+(?:分[之の]${SIGNS}+|[点點]${DIGIT}+(?!${SIGNS}|分))?`;

/** Every number that Han signs of a text say, also those that are a part of a word. */
export function hanNumerals(text: string): readonly number[] {
  return (text.match(NUMERAL) ?? []).map(valueOf);
}

/** A number in Han signs that is read as one word: `二十四`, `第三`, `三分之二`, `三点五`. */
export function readHanNumeral(word: string): CompoundValue | undefined {
  const [, rank, denominator, numerator, whole, decimals, plain] = COMPOUND.exec(word) ?? [];
  if (rank !== undefined) return { whole: valueOf(rank), ordinal: true };
  if (denominator !== undefined && numerator !== undefined) return partOf(valueOf(denominator), valueOf(numerator));
  if (whole !== undefined && decimals !== undefined) return { whole: Number(`${valueOf(whole)}.${digitsOf([...decimals])}`) };
  return plain === undefined || isRough(plain) ? undefined : { whole: valueOf(plain) };
}

/** `百分之二十` is 20 per cent, which texts rather have in digits. */
function partOf(denominator: number, numerator: number): CompoundValue {
  return denominator === 100 ? { whole: numerator } : { part: numerator / denominator };
}

/** `两三` is two or three, `七八` seven or eight. */
function isRough(numeral: string): boolean {
  const [first, second, ...more] = [...numeral].map((sign) => DIGITS.get(sign));
  return first !== undefined && first > 0 && second === first + 1 && more.length === 0;
}

function digitsOf(signs: readonly string[]): string {
  return signs.map((sign) => DIGITS.get(sign)).join('');
}

function valueOf(numeral: string): number {
  const signs = [...numeral];
  if (signs.length > 1 && signs.every((sign) => DIGITS.has(sign))) return Number(digitsOf(signs));
  let [total, section, digit] = [0, 0, 0];
  for (const sign of signs) {
    const [small, large] = [SMALL.get(sign), LARGE.get(sign)];
    if (small !== undefined) [section, digit] = [section + (digit || 1) * small, 0];
    else if (large !== undefined) [total, section, digit] = [total + (section + digit || 1) * large, 0, 0];
    else digit = DIGITS.get(sign) ?? 0;
  }
  return total + section + digit;
}

/** The numerals from zero to a hundred, and the powers of ten. */
export const hanWords: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 101 }, (_, value) => [numeralOf(value), value] as const),
  ...[...DIGITS, ...SMALL, ...LARGE],
]);

function numeralOf(value: number): string {
  if (value === 100) return '一百';
  const [tens = '', ones = ''] = [Math.floor(value / 10), value % 10].map((digit) => '〇一二三四五六七八九'.charAt(digit));
  if (value < 10) return ones;
  return `${value < 20 ? '' : tens}十${value % 10 === 0 ? '' : ones}`;
}
