/** Formulas that TeX delimits without dollars: `\( … \)`, `\[ … \]`, and environments that stand by themselves. */
import { hasWords } from './formula-signs.ts';
import { isTableRow, lineAround, lineFrom } from './text-lines.ts';

/** A command, or a sign between two short operands: escaped brackets in running text have neither. */
const TEX =
  /\\[A-Za-z]|(?<![A-Za-z])[A-Za-z][_^]|[)}\]][_^]|(?<![A-Za-z-]{2})[A-Za-z0-9)}\]'] ?(?:[=+<>-]|\p{Sm}) ?[A-Za-z0-9(\\{-]/u;
const LETTER = /^\s*[A-Za-z]\s*$/;
/** The environments of formulas; others, such as `itemize`, hold text. */
const ENVIRONMENT =
  /^\\begin\{((?:align|alignat|aligned|array|cases|displaymath|eqnarray|equation|flalign|gather|gathered|math|[bpvBV]?matrix|multline|smallmatrix|split|subequations)\*?)\}/;
/** In UTF-16 units: longer than any formula. */
const LONGEST = 4000;
const BLANK_LINE = /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/;

/** The offset of the bracket that closes the one at `at`, or -1. */
export function closingBracket(text: string, at: number, limit: number, letters: boolean): number {
  const closer = text.charAt(at + 1) === '(' ? '\\)' : '\\]';
  const end = text.slice(at, Math.min(limit, at + LONGEST)).indexOf(closer, 2);
  if (end < 0) return -1;
  const content = text.slice(at + 2, at + end);
  if (content.startsWith('^') || BLANK_LINE.test(content) || hasWords(content)) return -1;
  const formula = TEX.test(content) || (letters && closer === '\\)' && LETTER.test(content));
  return formula ? at + end : -1;
}

/** Does a text write formulas in round brackets? Then a letter in such brackets is one, too. */
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
