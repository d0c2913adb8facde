/**
 * Formulas and running text reduced to the characters that both may write: `$\\hat{y}_i \\le 10^{-6}$` and `ŷᵢ ≤ 10⁻⁶` are the
 * same. What is set high or low stands in the line, brackets that only group are gone.
 */
import type { Language } from '../language/language.ts';
import { pointNumerals } from './tex-numerals.ts';
import { SYMBOLS } from './tex-symbols.ts';

/** Commands that set what follows in another way, or only space it. */
const STYLE =
  /\\(?:math(?:bb|bf|cal|frak|it|rm|scr|sf|tt)|text(?:bf|it|rm|sf|tt|normal)?|mbox|operatorname\*?|boldsymbol|bm|left|right|[bB]igg?[lr]?|limits|displaystyle|textstyle|quad|qquad|ensuremath)(?![A-Za-z])|\\[,;:! ]/g;
/** Commands for marks over a letter, with the marks of Unicode. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: '\u0301',
    bar: '\u0304',
    breve: '\u0306',
    check: '\u030C',
    ddot: '\u0308',
    dot: '\u0307',
    grave: '\u0300',
    hat: '\u0302',
    overline: '\u0304',
    tilde: '\u0303',
    vec: '\u20D7',
    widehat: '\u0302',
    widetilde: '\u0303',
  }),
);
const ACCENT = /\\([A-Za-z]+)\s*(?:\{\s*(\\[A-Za-z]+|\p{L})\s*\}|(\\[A-Za-z]+|\p{L})(?![A-Za-z]))/gu;
/** The frames of formulas over several lines, their places of alignment, and names for references. */
const FRAME = /\\(?:begin|end)\s*\{[A-Za-z]+\*?\}|\\(?:label|tag)\s*\{[^{}]*\}|\\\\|(?<!\\)&/g;
/** Braces around what is set high, low or under a root. */
const GROUPED = /(?<=[\^_√])\s*\{([^{}]*)\}/g;
/** How deep fractions, roots and indices lie in each other. */
const DEPTH = 4;
const FRACTION = /\\[dt]?frac\s*(?:\{([^{}]*)\}|(\d))\s*(?:\{([^{}]*)\}|(\d))/g;
/** Characters of running text that mean the same as others. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['\u2212', '-'],
  ['\u2013', '-'],
  ['\u2010', '-'],
  ['\u2217', '*'],
  ['\u22C6', '*'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['\u2016', '||'],
  ['\u2225', '||'],
  ['\u2223', '|'],
  ['\u223C', '~'],
  ['\u00B7', '·'],
  ['\u22C5', '·'],
  ['\u2032', "'"],
  ['\u2019', "'"],
  ['\u2026', '...'],
  ['\u22EF', '...'],
  ['\u27F6', '→'],
  ['\u27E8', '<'],
  ['\u27E9', '>'],
  ['\u00B5', 'μ'],
  ['\u2211', 'Σ'],
  ['\u220F', 'Π'],
  ['\u2206', 'Δ'],
  ['\u066B', '.'],
  ['\u060C', ','],
  ['\u066A', '%'],
  ['\u00B0', '\u2218'],
  // The ends of proofs.
  ['\u220E', '\u25A1'],
  ['\u25A0', '\u25A1'],
  ['\u25FB', '\u25A1'],
  ['\u25FC', '\u25A1'],
]);
const TYPED: readonly (readonly [typed: RegExp, sign: string])[] = [
  [/<=/g, '≤'],
  [/>=/g, '≥'],
  [/!=/g, '≠'],
  [/[-=]>/g, '→'],
  [/<-/g, '←'],
  [/\+\/-/g, '±'],
];

/** A formula, or a text with formulas in it, without white space and the mark at its end. */
export function plainMath(text: string, language: Pick<Language, 'separators'> = {}): string {
  return foldMath(text, language)
    .replaceAll(/[\s{}()[\]^_\\$]/g, '')
    .replaceAll(PRODUCT, '')
    .replace(/(?<![.,;])[.,;]+$/, '');
}

/**
 * Does a text write a formula in characters that need no delimiters, so neither with commands nor with `^` and `_`? A letter by
 * itself may be anything.
 * @param folded the text as `foldMath` gives it
 * @param plain a formula as `plainMath` gives it
 */
export function writesPlainly(folded: string, plain: string): boolean {
  return plain !== '' && !/^[A-Za-z]$/.test(plain) && patternOf(plain, WORD, WORD).test(folded);
}

/**
 * Does a text have the characters of a formula, with delimiters or without, though not as a part of a word?
 * @param folded the text as `foldMath` gives it
 * @param plain a formula as `plainMath` gives it
 */
export function hasPlain(folded: string, plain: string): boolean {
  return plain === '' || patternOf(plain, LETTER, `(?!th|st|nd|rd|s)${LETTER}`).test(folded.replaceAll(MARKS, ''));
}

/** What beside a formula makes it a part of a longer one, or of a word. */
const WORD = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{N}\\^_{}+=*]`;
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Greek}]`;
const MARKS = /[{}[\]^_\\$]/g;
/** A sign between two factors that may as well be left out; numbers would run together without it. */
const PRODUCT = /(?<!\d)·|·(?!\d)/g;

function patternOf(plain: string, before: string, after: string): RegExp {
  const characters = [...plain].map((character) =>
    character === '×' || character === '·' ? '[×x·*]' : character.replace(/[*+.?|/]/g, '\\$&'),
  );
  return new RegExp(`(?<!${before})${characters.join('[\\s()[\\]·]*')}(?!${after})`, 'u');
}

/** A formula or a text with the signs that both may write; white space and brackets stay. */
export function foldMath(text: string, language: Pick<Language, 'separators'>): string {
  let tex = text.replaceAll('\\|', '\u2016').replaceAll('\u02E3', '×');
  if (tex.includes('\\')) {
    tex = pointNumerals(tex, language)
      .replaceAll(FRAME, ' ')
      .replaceAll(STYLE, '')
      .replaceAll(/\\sqrt(?![A-Za-z])/g, '√');
    for (let depth = 0; depth < DEPTH; depth++) {
      const inner = tex
        .replaceAll(GROUPED, '$1')
        .replaceAll(FRACTION, (_, top = '', digit = '', under = '', low = '') => `${top}${digit}/${under}${low}`);
      if (inner === tex) break;
      tex = inner;
    }
    tex = tex
      .replaceAll(ACCENT, (found, name: string, braced?: string, next?: string) => {
        const mark = ACCENTS.get(name);
        return mark === undefined ? found : plainCommand(braced ?? next ?? '') + mark;
      })
      .replaceAll(/\\[A-Za-z]+/g, plainCommand);
  } else tex = pointNumerals(tex, language);
  let plain = '';
  for (const character of tex.replaceAll(/<\/?su[bp]>/gi, '').normalize('NFKD')) plain += SAME.get(character) ?? character;
  for (const [typed, sign] of TYPED) plain = plain.replaceAll(typed, sign);
  return plain.replaceAll(/[\u200B-\u200F\u2061-\u2064]/g, '');
}

function plainCommand(command: string): string {
  return SYMBOLS.get(command.replace('\\', '')) ?? command.replace('\\', '');
}
