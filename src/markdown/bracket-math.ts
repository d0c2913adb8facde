/** Formulas that TeX delimits without dollars: `\( … \)`, `\[ … \]`, and environments that stand by themselves. */
import { hasWords } from './formula-signs.ts';
import { isTableRow, lineAround, lineFrom } from './text-lines.ts';

/** A command, a letter with a prime, or a sign between two short operands: escaped brackets in running text have none. */
const TEX =
  /\\[A-Za-z]|(?<![A-Za-z])[A-Za-z](?:[_^]|'(?![A-Za-z]))|[)}\]][_^]|(?<![A-Za-z-]{2})[A-Za-z0-9)}\]'] ?(?:[=+<>-]|\p{Sm}) ?[A-Za-z0-9(\\{-]/u;
/** Letters by themselves, numbers and the signs between them, such as `e'`, `2n`, `(x, y)`; words are none. */
const SHORT =
  /^(?=[^A-Za-z\d]*[A-Za-z\d])(?:[\d\s'*()|,.;:!/[\]\p{Sm}\p{Script=Greek}-]|(?<![A-Za-z])[A-Za-z](?![A-Za-z])){1,60}$/u;
/** The environments of formulas; others, such as `itemize`, hold text. */
const ENVIRONMENT =
  /^\\begin\{((?:align|alignat|aligned|array|cases|displaymath|eqnarray|equation|flalign|gather|gathered|math|[bpvBV]?matrix|multline|smallmatrix|split|subequations)\*?)\}/;
/** In UTF-16 units: longer than any formula. */
const LONGEST = 4000;
const BLANK_LINE = /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/;

/** The offset of the bracket that closes the one at `at`, or -1; `short` where a letter or number by itself is a formula too. */
export function closingBracket(text: string, at: number, limit: number, short: boolean): number {
  const closer = text.charAt(at + 1) === '(' ? '\\)' : '\\]';
  const end = text.slice(at, Math.min(limit, at + LONGEST)).indexOf(closer, 2);
  if (end < 0) return -1;
  const content = text.slice(at + 2, at + end);
  if (content.startsWith('^') || BLANK_LINE.test(content) || hasWords(content)) return -1;
  const formula = TEX.test(content) || (short && closer === '\\)' && SHORT.test(content));
  return formula ? at + end : -1;
}

/** Does a text write formulas in round brackets? Then a letter or a number in such brackets is one, too. */
export function usesRoundBrackets(text: string): boolean {
  return Array.from(text.matchAll(/\\\(([^$\r\n]{1,200}?)\\\)/g)).some(([, content = '']) => TEX.test(content));
}

/** The end of the environment of a formula that begins at `at`, or -1. */
export function environmentEnd(text: string, at: number, limit: number): number {
  const name = ENVIRONMENT.exec(text.slice(at, at + 40))?.[1];
  if (name === undefined) return -1;
  const last = isTableRow(lineAround(text, at)) ? lineFrom(text, at, limit).end : Math.min(limit, at + LONGEST);
  const closer = `\\end{${name}}`;
  const end = text.slice(at, last).indexOf(closer);
  return end < 0 || BLANK_LINE.test(text.slice(at, at + end)) ? -1 : at + end + closer.length;
}
