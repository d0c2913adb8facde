import { asciiDigits } from '../language/digits.ts';
import { asciiSeparators } from '../language/numerals.ts';
import type { Language, Separators } from '../language/language.ts';

const ENGLISH: Separators = { decimal: '.', group: ',' };

/** A number with separators, in braces or not, as formulas and running text write it. */
const NUMERAL = /(?<![\d.,])\d+(?:(?:\{[.,]\}|[.,])\d+)+/g;
/** The point of a decimal number whose zero was left out: `p < .001`. */
const BARE_POINT = /(?<![\p{L}\d.,)\]}])\.(?=\d)/gu;
/** The same with a decimal comma, behind a sign that compares. */
const BARE_COMMA = /(?<=[=<>≤≥≈±~]\s?|\\(?:le|ge|approx|sim|leq|geq|pm)\s?)(?:\{,\}|,)(?=\d)/g;
/** Spaces between groups of three digits, as TeX sets them. */
const GROUP_SPACE = /(?<=\d)(?:\\[,;: ]|~|\{\\[,;: ]\})(?=\d{3}(?!\d))/g;

/**
 * A formula, or a text, with the digits of all its numbers in ASCII, a point before decimals and nothing between groups:
 * `16\,384{,}5` of a language with a decimal comma is `16384.5`. What may be a list of numbers stays.
 */
export function pointNumerals(text: string, { separators = ENGLISH }: Pick<Language, 'separators'>): string {
  return asciiSeparators(asciiDigits(text))
    .replaceAll(GROUP_SPACE, '')
    .replaceAll(BARE_POINT, '0.')
    .replaceAll(BARE_COMMA, (sign) => (separators.decimal === ',' ? '0.' : sign))
    .replaceAll(NUMERAL, (numeral) => pointNumeral(numeral, separators));
}

/** A text with the separators that TeX sets in numbers as running text of the language has them: `0{,}05` is `0,05` in Spanish. */
export function plainSeparators(text: string, { separators = ENGLISH }: Pick<Language, 'separators'>): string {
  if (!text.includes('{') && !text.includes('\\')) return text;
  return text
    .replaceAll(/(?<=\d)\{,\}(?=\d{3}(?!\d))/g, ',')
    .replaceAll(/(?<=\d)\{,\}(?=\d)/g, separators.decimal)
    .replaceAll(/(?<=\d)\{\.\}(?=\d)/g, '.')
    .replaceAll(GROUP_SPACE, '');
}

function pointNumeral(numeral: string, { decimal, group }: Separators): string {
  const parts = numeral.replaceAll(/[{}]/g, '').split(/([.,])/);
  const signs = parts.filter((_, index) => index % 2 === 1);
  const last = signs.at(-1);
  const digits = parts.filter((_, index) => index % 2 === 0);
  const [first = '', ...groups] = last === decimal ? digits.slice(0, -1) : digits;
  const isGrouped = groups.every((part) => part.length === 3) && first.length <= 3 && first !== '0';
  const inner = last === decimal ? signs.slice(0, -1) : signs;
  if (inner.every((sign) => sign === group) && (groups.length === 0 || isGrouped)) {
    return [first, ...groups].join('') + (last === decimal ? `.${digits.at(-1) ?? ''}` : '');
  }
  // One separator that stands before no group of thousands is a decimal one: `0{,}05` in English, `0.85` in Spanish.
  const single = signs.length === 1 && (last === '.' || numeral.includes('{'));
  return single ? digits.join('.') : numeral;
}
