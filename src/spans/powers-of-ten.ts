import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import type { Offsets } from '../text/offsets.ts';

/** A power of ten, perhaps times a number: `2.5 × 10⁻⁶`. */
export interface PowerOfTen extends Offsets {
  readonly value: number;
  readonly exponent: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** In plain characters, in TeX, in HTML; a `$` may stand where a formula begins. */
const POWER = new RegExp(
  [
    String.raw`(?:(?<![\d.,])(?<factor>\d+(?:(?:\.|\{,\})\d+)?)\s{0,2}(?:[×xX·⋅∙]|\\?\*|\\times|\\cdot)(?:\\[,;! ]|\s){0,2}\$?)?(?<![\d.])10`,
    String.raw`(?:(?<raised>[⁺⁻]?[${RAISED}]+)|\s?\\?\^\s?\{?\s?(?<plain>[-+]?\d{1,3})(?!\d)\s?\}?|<sup>\s?(?<html>[-+]?\d{1,3})\s?<\/sup>)`,
  ].join(''),
  'gu',
);

/** The powers of ten in a text, also in its formulas. */
export function powersOfTen(text: string, language: Pick<Language, 'separators'>): readonly PowerOfTen[] {
  const ascii = asciiNumerals(text, language);
  if (!ascii.includes('10')) return [];
  return Array.from(ascii.matchAll(POWER), ({ 0: found, index, groups = {} }) => {
    const { factor = '1', raised, plain, html } = groups;
    const exponent = raised === undefined ? Number(plain ?? html) : lowered(raised);
    return { start: index, end: index + found.length, exponent, value: Number(`${factor.replace('{,}', '.')}e${exponent}`) };
  });
}

function lowered(raised: string): number {
  const digits = raised.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
  return Number(digits.replace('⁺', '+').replace('⁻', '-'));
}
