import { SYMBOLS } from './tex-symbols.ts';

/** Commands whose argument is text and may be translated. */
const TEXT_ARGUMENT = /\\(?:text(?:bf|it|rm|tt|sf|normal)?|mathrm|mbox|operatorname\*?)\s*\{(?:[^{}]|\{[^{}]*\})*\}/g;
/** `n^{th}`: an ordinal's ending, which other languages do not write. */
const ORDINAL_ENDING = /\^\s*(?:\{\s*(?:\\text\{\}|th|st|nd|rd)\s*\}|\\text\{\})/g;
const SPACING = /\\(?:[,;:! ]|(?:quad|qquad|enspace|thinspace)(?![A-Za-z]))|~|\s+/g;
/** A formula's own full stop or comma, in whichever script. */
const TRAILING_MARK = /(?:(?<![.,;\u060C\u061B])\\|(?<![.,;\u060C\u061B\\]))[.,;\u060C\u061B](?:\\?[.,;\u060C\u061B])*$/u;

/**
 * The TeX of a formula as far as a translation must keep it: without white space and spacing commands, without the words in text
 * commands, without the punctuation of the sentence at its end.
 */
export function normalizeTex(tex: string): string {
  return tex
    .replaceAll(TEXT_ARGUMENT, '\\text{}')
    .replaceAll(ORDINAL_ENDING, '')
    .replaceAll(SPACING, '')
    .replaceAll('\u060C', ',')
    .replace(TRAILING_MARK, '');
}

/**
 * The same without any words and punctuation, except inside numbers: for a formula whose words were translated, or moved into or
 * out of a text command.
 */
export function normalizeTexWords(tex: string): string {
  const blanked = tex.replaceAll(/(?<![\\\p{L}])\p{L}{2,}(?:(?:\\ |\s)+\p{L}{2,})*/gu, '');
  return normalizeTex(blanked)
    .replaceAll(';', ',')
    .replaceAll(/\\text\{\}|(?<!\d)[.,]|[.,](?!\d)/g, '');
}

/** Commands and characters, in order, without white space. */
export function texTokens(tex: string): string[] {
  return tex.match(/\\[A-Za-z]+|\\.|\S/gu) ?? [];
}

export interface TexChange {
  readonly removed: string;
  readonly added: string;
}

/** The parts of two formulas between their common start and their common end. */
export function texChange(from: string, to: string): TexChange {
  const [a, b] = [texTokens(from), texTokens(to)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { removed: a.slice(head, a.length - tail).join(''), added: b.slice(head, b.length - tail).join('') };
}

/** A formula as running text would write it: `10\times` is `10×`. Without white space. */
export function plainTex(tex: string): string {
  return tex.replaceAll(/\\([A-Za-z]+)/g, (command, name: string) => SYMBOLS.get(name) ?? command).replaceAll(/\s+/g, '');
}
