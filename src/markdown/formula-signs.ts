/** How formulas and running text are told apart before a text is parsed. */

/** Three consecutive words. Without the lookbehind V8 would take 80 ms to build a search table for the two letters at the start. */
const PROSE = /(?<=\p{L}{2})[ \t]\p{L}{2,}[ \t]\p{L}{2}/u;
const TEXT_COMMAND = /\\(?:text\w*|mbox)\s*\{[^{}]*\}/g;
/** Distinguishes an unclosed formula from a `$$` in the middle of a sentence. */
const FORMULA = /[\\=^_+<>]|\p{Sm}/u;

/** Does TeX have words of running text, outside of text commands? */
export function hasWords(tex: string): boolean {
  return PROSE.test(tex.replaceAll(TEXT_COMMAND, ''));
}

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}
