/**
 * Decides which dollars of a text delimit formulas, before the Markdown parser runs. remark-math alone lets a multi-line `$$`
 * swallow the rest of the file, ends `$\$$` too early and takes two prices for a formula. The scanner returns a text of the same
 * length in which only true delimiters are left, so that every offset stays valid.
 */
import type { Offsets } from '../text/offsets.ts';
import { fencesIn } from './fences.ts';

export interface Formula extends Offsets {
  readonly display: boolean;
  /** The TeX between the delimiters. */
  readonly content: Offsets;
  /** False when the closing `$$` is missing; the formula then ends with its line. */
  readonly closed: boolean;
}

export interface MathScan {
  /** In the order of the text. */
  readonly formulas: readonly Formula[];
  /** The text with the formulas on one line with inert content, and all other dollars replaced; as long as the original. */
  readonly masked: string;
  /** `$$` that neither opens nor closes anything. */
  readonly strays: readonly Offsets[];
}

/** A line that ends a paragraph, and with it a formula that was left open. */
const BREAK = /^(?:[ \t]*|[ \t]{0,3}#{1,6}[ \t].*|[ \t]{0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** The markers of the block quotations that a line is in. */
const QUOTE = /^(?:[ \t]{0,3}>)+/;
/** The start of a line before its text: white space and the markers of list items. */
const MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
/** Three consecutive words. Without the lookbehind V8 would take 80 ms to build a search table for the two letters at the start. */
const PROSE = /(?<=\p{L}{2})[ \t]\p{L}{2,}[ \t]\p{L}{2}/u;
const TEXT_COMMAND = /\\(?:text\w*|mbox)\s*\{[^{}]*\}/g;
/** Distinguishes an unclosed formula from a `$$` in the middle of a sentence. */
const FORMULA = /[\\=^_+<>]|\p{Sm}/u;
const INERT = 'x';

export function scanMath(text: string): MathScan {
  if (!text.includes('$') && !text.includes('``')) return { formulas: [], masked: text, strays: [] };
  return new MathScanner(text).scan();
}

class MathScanner {
  readonly #text: string;
  readonly #formulas: Formula[] = [];
  readonly #strays: Offsets[] = [];
  readonly #pieces: string[] = [];
  #copied = 0;
  #paragraph: Offsets = { start: 0, end: -1 };

  constructor(text: string) {
    this.#text = text;
  }

  scan(): MathScan {
    let at = 0;
    for (const fence of fencesIn(this.#text)) {
      this.#scanProse({ start: at, end: fence.start });
      at = fence.end;
    }
    this.#scanProse({ start: at, end: this.#text.length });
    this.#pieces.push(this.#text.slice(this.#copied));
    return { formulas: this.#formulas, masked: this.#pieces.join(''), strays: this.#strays };
  }

  /** Text without fenced code. */
  #scanProse(range: Offsets): void {
    const text = this.#text;
    let at = range.start;
    while (at < range.end) {
      const found = nextSpecial(text, at, range.end);
      if (found < 0) return;
      const char = text.charAt(found);
      if (char === '\\') {
        if (text.charAt(found + 1) === '$') this.#replace(found, found + 2, INERT.repeat(2));
        at = found + 2;
      } else if (char === '<') at = this.#skipComment(found, range.end);
      else if (char === '`') at = this.#skipCode(found, range.end);
      else if (text.startsWith('$$$', found)) at = this.#stray(found);
      else if (text.startsWith('$$', found)) at = this.#display(found, range.end);
      else at = this.#inline(found, range.end);
    }
  }

  #skipComment(at: number, limit: number): number {
    const end = this.#text.startsWith('<!--', at) ? this.#text.indexOf('-->', at + 4) : -1;
    return end >= 0 && end < limit ? end + 3 : at + 1;
  }

  /** Skips a code span. The opening quotes of TeX (` ``word'' `) are no code span, and are masked for the parser. */
  #skipCode(at: number, limit: number): number {
    const text = this.#text;
    let run = at;
    while (text.charAt(run) === '`') run++;
    const length = run - at;
    if (length === 2 && /^``[^`\r\n]{1,200}?''/.test(text.slice(at, at + 204))) {
      this.#replace(at, run, INERT.repeat(2));
      return run;
    }
    const end = this.#paragraphEnd(at, limit);
    for (let close = text.indexOf('`'.repeat(length), run); close >= 0 && close < end;) {
      let after = close;
      while (text.charAt(after) === '`') after++;
      if (after - close === length) return after;
      close = text.indexOf('`'.repeat(length), after);
    }
    return run;
  }

  #display(at: number, limit: number): number {
    const text = this.#text;
    const close = closingDisplay(text, at, limit);
    if (close >= 0) {
      this.#accept({ start: at, end: close + 2, display: true, content: { start: at + 2, end: close }, closed: true });
      return close + 2;
    }
    const end = openFormulaEnd(text, at, this.#paragraphEnd(at, limit));
    if (end === undefined || end - at <= '$$$$'.length) return this.#stray(at);
    this.#accept({ start: at, end, display: true, content: { start: at + 2, end }, closed: false });
    return end;
  }

  /** Skips dollars that delimit nothing. */
  #stray(start: number): number {
    let end = start;
    while (this.#text.charAt(end) === '$') end++;
    this.#strays.push({ start, end });
    this.#replace(start, end, INERT.repeat(end - start));
    return end;
  }

  #inline(at: number, limit: number): number {
    const close = closingInline(this.#text, at, this.#paragraphEnd(at, limit));
    if (close < 0) {
      this.#replace(at, at + 1, INERT);
      return at + 1;
    }
    this.#accept({ start: at, end: close + 1, display: false, content: { start: at + 1, end: close }, closed: true });
    return close + 1;
  }

  /** The end of the paragraph, computed once for each paragraph, which may be full of dollars. */
  #paragraphEnd(at: number, limit: number): number {
    const { start, end } = this.#paragraph;
    if (at < start || at > end) this.#paragraph = { start: at, end: paragraphEnd(this.#text, at, limit) };
    return Math.min(this.#paragraph.end, limit);
  }

  #accept(formula: Formula): void {
    this.#formulas.push(formula);
    const fence = formula.display ? 2 : 1;
    const dollars = '$'.repeat(fence);
    this.#replace(formula.start, formula.end, dollars + INERT.repeat(formula.end - formula.start - 2 * fence) + dollars);
  }

  #replace(start: number, end: number, replacement: string): void {
    this.#pieces.push(this.#text.slice(this.#copied, start), replacement);
    this.#copied = end;
  }
}

function nextSpecial(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x24 || code === 0x5c || code === 0x60 || code === 0x3c) return at;
  }
  return -1;
}

/** The line from `at`: its end without the line ending, and where the next one starts. */
function lineFrom(text: string, at: number, limit: number): { end: number; next: number } {
  let end = at;
  while (end < limit && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return { end, next };
}

/** The line that holds an offset, without the marks of quotes. */
function lineAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return text.slice(start, lineFrom(text, at, text.length).end).replace(QUOTE, '');
}

function isTableRow(line: string): boolean {
  return line.trimStart().startsWith('|');
}

function indentOf(line: string, before: RegExp): number {
  return before.exec(line)?.[0].length ?? 0;
}

/** The end of the paragraph or list item that an offset is in. */
function paragraphEnd(text: string, at: number, limit: number): number {
  let { end, next } = lineFrom(text, at, limit);
  while (next < limit) {
    const line = lineFrom(text, next, limit);
    const content = text.slice(next, line.end).replace(QUOTE, '');
    if (BREAK.test(content) || ITEM.test(content)) return end;
    ({ end, next } = line);
  }
  return end;
}

/**
 * The `$$` that closes the one at `at`, or -1. A formula may extend over several lines, but not over a blank one, beyond its
 * table row or list item, or over prose; blank lines are allowed only after a `$$` alone on its line.
 */
function closingDisplay(text: string, at: number, limit: number): number {
  const close = unescapedDisplay(text, at + 2, limit);
  if (close > at + 2) return close;
  const first = lineFrom(text, at + 2, limit);
  const opener = lineAround(text, at);
  if (isTableRow(opener)) return -1;
  const indent = indentOf(opener, MARKERS);
  const fence = text.slice(at + 2, first.end).trim() === '';
  for (let { next } = first; next < limit;) {
    const line = { start: next, ...lineFrom(text, next, limit) };
    const content = text.slice(line.start, line.end);
    const inner = content.replace(QUOTE, '');
    if (BREAK.test(inner) && !(fence && inner.trim() === '')) return -1;
    if (ITEM.test(inner) && indentOf(inner, /^[ \t]*/) < indent) return -1;
    const closer = unescapedDisplay(text, line.start, line.end);
    if (closer >= 0) return closer;
    if (PROSE.test(content.replaceAll(TEXT_COMMAND, ''))) return -1;
    next = line.next;
  }
  return -1;
}

/** The first `$$` on the rest of a line, or -1. */
function unescapedDisplay(text: string, from: number, limit: number): number {
  for (let at = from; at < limit && text.charAt(at) !== '\n' && text.charAt(at) !== '\r'; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.startsWith('$$', at)) return at;
  }
  return -1;
}

/**
 * The end of an unclosed formula: that of its line, of its table cell, or of the line that closes the environment it begins;
 * under a `$$` alone on its line, that of the paragraph. Undefined when there is no formula.
 */
function openFormulaEnd(text: string, at: number, limit: number): number | undefined {
  const line = lineFrom(text, at, limit);
  const rest = text.slice(at + 2, line.end);
  if (rest.trim() === '') {
    const below = text.slice(line.end, limit);
    return FORMULA.test(below) && !PROSE.test(below.replaceAll(TEXT_COMMAND, '')) ? limit : undefined;
  }
  if (!FORMULA.test(rest)) return undefined;
  if (isTableRow(lineAround(text, at))) return at + 2 + rest.replace(/(?:(?<!\s)\s+|(?<!\\))\|.*/, '').length;
  const environment = /\\begin\{(\w+\*?)\}/.exec(rest)?.[1];
  if (environment === undefined) return line.end;
  const closing = text.slice(at, limit).indexOf(`\\end{${environment}}`);
  return closing >= 0 ? lineFrom(text, at + closing, limit).end : line.end;
}

/** The `$` that closes the one at `at`, or -1; the conditions are pandoc's, and a few against prices and prose. */
function closingInline(text: string, at: number, limit: number): number {
  const padded = /[ \t]/.test(text.charAt(at + 1));
  // `5 $ and 10 $`
  if (padded && /\p{Nd}[ \t]$/u.test(text.slice(Math.max(0, at - 2), at))) return -1;
  for (let close = at + 1; close < limit; close++) {
    const char = text.charAt(close);
    if (char === '\\') close++;
    else if (char === '$') {
      const before = text.charAt(close - 1);
      const after = text.charAt(close + 1);
      const content = text.slice(at + 1, close);
      if (content.trim() === '' || after === '$' || /\d/.test(after) || /[([{]/.test(before)) return -1;
      if (/\s/.test(before) !== padded || opensFormula(before, after)) return -1;
      return (padded || /[\r\n]/.test(content)) && (PROSE.test(content) || /^ ?\d/.test(content)) ? -1 : close;
    }
  }
  return -1;
}

/** A dollar between punctuation and a letter opens a formula; the dollar before it was left open. */
function opensFormula(before: string, after: string): boolean {
  return /[\p{L}\\]/u.test(after) && !/[\p{L}\p{N})}\]'|]/u.test(before);
}
