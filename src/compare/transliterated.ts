import type { Unit } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { letterPattern } from '../language/scripts.ts';
import type { Identifier } from '../spans/identifiers.ts';
import { memoize } from '../text/memoize.ts';
import { proseOf } from '../translation/prose.ts';

/** A short name with a number, such as `V5`. */
const NUMBERED = /^([A-Z]{1,3})(\d{1,4}(?:\.\d+)*)$/;
/** Labels that count parts, which languages write in their own letters: `A1` to `J1`. */
const COUNTING = /^[A-J]$/;

const NUMBERED_IN = /(?<![A-Za-z0-9])([A-Z]{1,3})(\d{1,4})(?![A-Za-z0-9])/g;

/** Are there names with the same letters and other numbers? Such labels count, and a language may count with a word of its own. */
function isSeries(letters: string, text: string): boolean {
  const numbers = Array.from(text.matchAll(NUMBERED_IN)).flatMap(([, own, number]) => (own === letters ? [number] : []));
  return new Set(numbers).size > 1;
}

/**
 * The name with a number as a target writes it in letters of its own.
 * @param text the text of the file
 */
export function transliterated(name: string, text: string, target: readonly Unit[], language: Language): Identifier | undefined {
  const [, letters = '', number] = NUMBERED.exec(name) ?? [];
  if (number === undefined || COUNTING.test(letters) || isSeries(letters, text)) return undefined;
  for (const block of target.flatMap(textsOf)) {
    for (const { 0: whole, 1: own = '', 2: digits, index } of asciiDigits(proseOf(block)).matchAll(numberedIn(language))) {
      // A conjunction or preposition before a number is no part of a name.
      if (digits !== number || language.typography?.particles?.test(own) === true) continue;
      const range = block.content.within(index, index + whole.length);
      return { range, value: range.slice() };
    }
  }
  return undefined;
}

const numberedIn = memoize(
  (language: Language) =>
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(${letterPattern(language)}{1,3})(\d{1,4}(?:\.\d+)*)(?![\p{L}\p{N}])`, 'gu'),
);
