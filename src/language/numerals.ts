import { asciiDigits } from './digits.ts';
import { memoize } from '../text/memoize.ts';
import type { Language, Separators } from './language.ts';

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

/**
 * A number as a language with such signs writes it; with a decimal comma, `0.85` and `1,5,7` are none. Groups: the whole part, the
 * fraction.
 */
const numeralOf = memoize(({ decimal, group }: Separators): RegExp => {
  const between = `${group.replace("'", "'’")} \\u00A0\\u202F`;
  return new RegExp(`(?<![\\d.,])(\\d{1,3}(?:[${between}]\\d{3})+|\\d+)([${decimal}]\\d+)?(?![.,]?\\d)`, 'gu');
});

/** The decimal comma of a number whose zero was left out, behind a sign that compares: `p < ,001`. */
const BARE_COMMA = /(?<=[=<>≤≥≈±]\s?),(?=\d)/g;

/** The text with digits, percent signs, minus signs and separators as ASCII and English have them; same length. */
export function asciiNumerals(text: string, { separators }: Pick<Language, 'separators'>): string {
  const ascii = asciiDigits(text).replace(SIGN, (sign) => SIGNS.get(sign) ?? sign);
  if (separators === undefined) return ascii;
  const read = ascii.replace(
    numeralOf(separators),
    (_, whole: string, fraction = '') => whole.replaceAll(/[^\d]/g, ',') + fraction.replace(',', '.'),
  );
  return separators.decimal === ',' ? read.replaceAll(BARE_COMMA, '.') : read;
}
