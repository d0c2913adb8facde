/** The digits of numbers, as they stand in a text. */
import { hasDigit } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { plainSeparators } from '../markdown/tex-numerals.ts';
import { countsOf } from '../text/counts.ts';

/** The signs that stand for fractions. */
const FRACTION_SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
/** Version-like chains (group 1), powers of ten, digits in groups of three or as in India, plain ones, and decimals without a leading zero. */
const NUMERAL = new RegExp(
  [
    String.raw`(\d+(?:\.\d+){2,})`,
    String.raw`\d+(?:\.\d+)?[eE][-+]?\d+`,
    String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`,
    String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`,
    String.raw`\d+[${FRACTION_SIGNS}]|\d+(?:\.\d+)?|[${FRACTION_SIGNS}]`,
    String.raw`(?<![\p{Script=Latin}\d.)\]])\.\d+`,
  ].join('|'),
  'gu',
);
const FRACTION_SIGN = new RegExp(`[${FRACTION_SIGNS}]$`, 'u');
const FRACTION = new RegExp(`[${FRACTION_SIGNS}]`);
/** Letters before digits make a name of both; the `x` of `32x32` does not. */
const NAME = /[\p{Script=Latin}_]$(?<!\d\s?[xX])/u;

/** A quick test, since most texts have no number in digits. */
export function mayHaveNumbers(text: string): boolean {
  return hasDigit(text) || FRACTION.test(text);
}

/** A number in digits, with its offset in the text that was read. */
export interface Numeral {
  readonly numeral: string;
  readonly index: number;
  /** True for a number of a version such as `1.2.3`. */
  readonly inChain?: true;
}

/** The numbers in digits of a text whose signs are those of English, other than the digits of names. */
export function numeralsIn(text: string, language: Language): readonly Numeral[] {
  const numerals: Numeral[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(text); match !== null; match = NUMERAL.exec(text)) {
    if (!NAME.test(text.slice(Math.max(0, match.index - 3), match.index))) numerals.push(...partsOf(match, language));
  }
  return numerals;
}

/** How often each number occurs in a text, also inside names, formulas, code and addresses. */
export function countNumerals(raw: string, language: Language): ReadonlyMap<number, number> {
  const numerals = [...asciiNumerals(plainSeparators(raw, language), language).matchAll(NUMERAL)];
  return countsOf(numerals.flatMap((match) => partsOf(match, language).map(({ numeral }) => numberOf(numeral))));
}

/** The numbers of a chain such as `1.2.3`; anything else is one number. After a word, a stop is no decimal sign. */
function partsOf({ 0: numeral, 1: chain, index, input }: RegExpExecArray, language: Language): readonly Numeral[] {
  if (numeral.startsWith('.')) {
    const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u.exec(input.slice(Math.max(0, index - 3), index))?.[0] ?? '';
    return word === '' || word === language.numbers?.joiner
      ? [{ numeral, index }]
      : [{ numeral: numeral.slice(1), index: index + 1 }];
  }
  if (chain === undefined) return [{ numeral, index }];
  return Array.from(numeral.matchAll(/\d+/g), (part) => ({
    numeral: part[0],
    index: index + part.index,
    inChain: true as const,
  }));
}

/** The value of a number without sign. */
export function numberOf(numeral: string): number {
  const sign = FRACTION_SIGN.exec(numeral)?.[0];
  if (sign === undefined) return Number(numeral.replaceAll(',', ''));
  const [over = 0, under = 1] = sign.normalize('NFKD').split('\u2044').map(Number);
  return Number(numeral.slice(0, -1)) + over / under;
}
