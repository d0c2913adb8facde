/** How much a number that a text lacks in digits proves, by what is known of the words of the text's language. */
import type { Language } from '../language/language.ts';
import type { NumberSpan } from '../spans/numbers.ts';

/** Many texts write whole numbers up to twelve in words. */
const SMALL = 12;
/** Up to here a whole number is often one word. */
const ONE_WORD = 100;

/** Are the words for numbers, signs and comparisons of a language known? */
export function knowsNumberWords({ numbers }: Language): boolean {
  return numbers !== undefined && numbers.partial !== true;
}

/** Is a number worth a finding? Single digits are not, because languages write or count them differently, unless they are months. */
export function isHeavy({ value, decimals, percent, month }: NumberSpan): boolean {
  return month === true || value >= 10 || decimals > 0 || percent || !Number.isInteger(value);
}

/** Is a number worth a finding where a text in a language does not have it in digits? */
export function isHeavyFor(number: NumberSpan, language: Language): boolean {
  return isHeavy(number) && (knowsNumberWords(language) || !isWholeUpTo(SMALL, number));
}

/** May a text say a number in one or two words of its language that tlint does not know? */
export function mayBeInWords(number: NumberSpan, language: Language): boolean {
  return !knowsNumberWords(language) && (isWholeUpTo(ONE_WORD, number) || isRound(number));
}

function isWholeUpTo(most: number, { value, decimals, percent }: NumberSpan): boolean {
  return Number.isInteger(value) && decimals === 0 && !percent && value <= most;
}

/** `1000`, `2 million`: one digit and zeros. */
function isRound({ value, percent }: NumberSpan): boolean {
  return !percent && /^[1-9]0+$/.test(String(value));
}
