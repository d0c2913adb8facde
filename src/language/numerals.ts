import { asciiDigits } from './digits.ts';
import type { Language } from './language.ts';

/** Number signs of other scripts, mapped to their ASCII signs. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['٪', '%'],
  ['％', '%'],
  ['٫', '.'],
  ['．', '.'],
  ['٬', ','],
  ['，', ','],
  ['−', '-'],
]);

const SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'g');

/** A separator between ASCII digits; the Arabic comma divides groups where it stands for the ASCII one. */
const SEPARATOR = /(?<=\d)[٫٬،](?=\d)/g;

/** The text with the separators between its ASCII digits as ASCII has them; same length. */
export function asciiSeparators(text: string): string {
  return text.replaceAll(SEPARATOR, (sign) => SIGNS.get(sign) ?? ',');
}

/** A number as a language with a decimal comma writes it; `0.85` and `1,5,7` are none. Groups: the whole part, the fraction. */
const COMMA_NUMERAL = /(?<![\d.,])(\d{1,3}(?:[. \u00A0\u202F]\d{3})+|\d+)(,\d+)?(?![.,]?\d)/gu;

/** The decimal comma of a number whose zero was left out, behind a sign that compares: `p < ,001`. */
const BARE_COMMA = /(?<=[=<>≤≥≈±]\s?),(?=\d)/g;

/** The text with digits, percent signs, minus signs and separators as ASCII and English have them; same length. */
export function asciiNumerals(text: string, { numbers }: Pick<Language, 'numbers'>): string {
  const ascii = asciiDigits(text).replace(SIGN, (sign) => SIGNS.get(sign) ?? sign);
  if (numbers?.decimalComma === undefined) return ascii;
  return ascii
    .replace(COMMA_NUMERAL, (_, whole: string, fraction = '') => whole.replaceAll(/[^\d]/g, ',') + fraction.replace(',', '.'))
    .replaceAll(BARE_COMMA, '.');
}
