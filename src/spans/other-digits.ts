/** Digits that are no numbers: those of names, of digests, and of a way to say `always`. */
import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { MASK } from '../translation/prose.ts';
import { findIdentifiers } from './identifiers.ts';

/** A way to say `always`, which other languages put into words. */
const ALWAYS = /(?<![\d/])24\/7(?![\d/])/g;
/** What may be the digest of a version, such as that of a commit. */
const HEXADECIMAL = /(?<![\w-])[0-9a-f]{7,64}(?![\w-])/g;
/** A quick test, since few of the many texts with numbers have names with a digit. */
const MAY_BE_NAME = /[A-Za-z][-_.+/]?\d/;

/** The prose, equally long, without the names that have a digit. */
export function withoutNames(prose: string): string {
  if (!MAY_BE_NAME.test(prose)) return prose;
  let text = '';
  for (const { start, end } of findIdentifiers(prose)) {
    const name = prose.slice(start, end);
    if (/\d/.test(name)) text += prose.slice(text.length, start) + MASK.repeat(name.length);
  }
  return text + prose.slice(text.length);
}

/** A text of ASCII digits, equally long, without digests and the like. */
export function withoutOtherDigits(text: string): string {
  return text.replaceAll(ALWAYS, masked).replaceAll(HEXADECIMAL, (found) => (isDigest(found) ? masked(found) : found));
}

/** Does a text say `always` in the hours of the day and the days of the week? */
export function saysAlways(text: string, language: Language): boolean {
  return asciiNumerals(text, language).search(ALWAYS) >= 0;
}

/** Digits and letters in turn, unlike a number with its scale or exponent. */
function isDigest(text: string): boolean {
  return /[a-f]\d+[a-f]/.test(text);
}

function masked(text: string): string {
  return MASK.repeat(text.length);
}
