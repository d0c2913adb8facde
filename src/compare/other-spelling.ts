import { asciiNumerals } from '../language/numerals.ts';
import type { NumberSpan } from '../spans/numbers.ts';
import { memoize } from '../text/memoize.ts';
import type { NumberText } from './number-text.ts';

/** Between the digits that a separator may set apart. */
const GROUPS = /(?<=\d)(?=(?:\d{3}){1,7}$)/g;
/** Decimals beyond this number are not compared. */
const MOST_DECIMALS = 20;

type Written = Pick<NumberText, 'raw' | 'language'>;

/** The spelling of a number in a text with other separators, such as `1.234` for 1,234 or `1,5` for 1.5, if there is one. */
export function spellingOf({ number, decimals }: Pick<NumberSpan, 'number' | 'decimals'>, text: Written): string | undefined {
  const [whole = '', fraction = ''] = number.toFixed(Math.min(decimals, MOST_DECIMALS)).split('.');
  if (whole.length < 4 && decimals === 0) return undefined;
  const { ascii, runs } = digitsOf(text);
  if (!beginningsOf(whole, fraction).some((beginning) => runs.has(beginning))) return undefined;
  const grouped = whole.replaceAll(GROUPS, String.raw`[\p{P}\s]?`);
  const decimal = decimals > 0 ? String.raw`\p{P}${fraction}` : '';
  return new RegExp(String.raw`(?<!\d)${grouped}${decimal}(?!\d)`, 'u').exec(ascii)?.[0];
}

/**
 * The digits of a text in Western form and its runs of digits, each alone and with the one behind a mark or a space after it: a
 * text of thousands of numbers is searched only for one that it may have.
 */
const digitsOf = memoize(({ raw, language }: Written) => {
  const ascii = asciiNumerals(raw, language);
  const runs = new Set<string>();
  for (const [, run = '', next] of ascii.matchAll(/(\d+)(?=[\p{P}\s](\d+)|)/gu)) {
    runs.add(run);
    if (next !== undefined) runs.add(`${run} ${next}`);
  }
  return { ascii, runs };
});

/** With what the spellings of a number begin: its digits up to the second separator, if they have so many. */
function beginningsOf(whole: string, fraction: string): readonly string[] {
  const groups = whole.split(GROUPS);
  const runOf = (from: number, end: number): string => groups.slice(from, end).join('');
  const divided = groups
    .slice(1)
    .flatMap((_, at) => groups.slice(at + 1).map((__, more) => `${runOf(0, at + 1)} ${runOf(at + 1, at + 2 + more)}`));
  return [...divided, fraction === '' ? whole : `${whole} ${fraction}`];
}
