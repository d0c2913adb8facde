/** Where a formula that one `$` opens ends. Prices and variables of scripts are no formulas; what is doubtful is none either. */
import { hasWords, looksLikeFormula } from './formula-signs.ts';
import { isTableRow, lineAround } from './text-lines.ts';

/** A formula that is only a sign, such as that of `$<$EOS$>$`. */
const SIGN = /^[ \t]?(?:[<>=+*/|~-]|\p{Sm}){1,2}[ \t]?$/u;
/** What may follow a `$` right after a digit: `10$^{-6}$`, `2$\pi$`, `3$x$`. In `35$` the sign belongs to the number. */
const BEHIND_DIGIT = /^(?:[\\^_{]|[A-Za-z](?![\p{L}\p{N}]))/u;
const WORD = /(?<=[\s/])\p{L}{2,}/u;
const NEXT = /[\s/][\p{L}\p{Nd}]/u;
/** A word of another script, in which no formula is written. */
const FOREIGN_WORD = /\s[^\P{L}\p{Script=Latin}\p{Script=Greek}]/u;
/** The name of a shell variable, and what may follow it in a sentence. */
const VARIABLE = /^\{?[A-Z][A-Z0-9_]+\}?[\s/:,][^\\=^+<>]*$/;
/** The end of a formula that is a mark: `x^*`, `n!`. */
const CLOSING_MARK = /(?:[\^_]\{?[*+\u2212-]\}?|!)$/;

/** The `$` that closes the one at `at`, or -1; the conditions are pandoc's, and a few against prices and prose. */
export function closingInline(text: string, at: number, limit: number): number {
  const padded = /[ \t]/.test(text.charAt(at + 1));
  // `5 $ and 10 $`
  if (padded && /\p{Nd}[ \t]$/u.test(text.slice(Math.max(0, at - 2), at))) return -1;
  const behindDigit = /\p{Nd}/u.test(text.charAt(at - 1));
  for (let close = at + 1; close < limit; close++) {
    const char = text.charAt(close);
    if (char === '\\') close++;
    else if (char === '$') {
      const before = text.charAt(close - 1);
      const after = text.charAt(close + 1);
      const content = text.slice(at + 1, close);
      if (content.trim() === '' || after === '$') return -1;
      if (SIGN.test(content)) return close;
      if (/\d/.test(after) || /[([{]/.test(before) || /\s/.test(before) !== padded) return -1;
      if (behindDigit && !BEHIND_DIGIT.test(content)) return -1;
      if (opensFormula(content, after) || isNoFormula(content, after)) return -1;
      if (content.includes('|') && !looksLikeFormula(content.replaceAll('|', '')) && isTableRow(lineAround(text, at))) return -1;
      return (padded || /[\r\n]/.test(content)) && (hasWords(content) || /^ ?\d/.test(content)) ? -1 : close;
    }
  }
  return -1;
}

/** A dollar between punctuation and a letter opens a formula; the dollar before it was left open. */
function opensFormula(content: string, after: string): boolean {
  return /[\p{L}\\]/u.test(after) && !/[\p{L}\p{N})}\]'|]$/u.test(content) && !CLOSING_MARK.test(content);
}

/** Is it the text between two prices, or between two variables of a script? */
function isNoFormula(content: string, after: string): boolean {
  const opens = /[\p{L}{]/u.test(after);
  if (opens && VARIABLE.test(content)) return true;
  if (looksLikeFormula(content)) return false;
  return (opens && /\s/.test(content)) || isBetweenPrices(content) || FOREIGN_WORD.test(content) || hasWords(content);
}

/** An amount with words after it, up to the next amount: `35/month and 40`. */
function isBetweenPrices(content: string): boolean {
  const word = /^\p{Nd}/u.test(content) ? WORD.exec(content) : null;
  return word !== null && NEXT.test(content.slice(word.index + word[0].length));
}
