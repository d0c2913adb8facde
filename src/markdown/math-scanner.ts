/**
 * Decides what in a text delimits formulas, before the Markdown parser runs. remark-math alone lets a multi-line `$$` swallow the
 * rest of the file, ends `$\$$` too early, takes two prices for a formula, and does not know `\(…\)`. The scanner returns a text
 * of the same length in which only true delimiters are left, so that every offset stays valid. Tags of JSX, which the parser does
 * not know either, become HTML.
 */
import type { Offsets } from '../text/offsets.ts';
import { closingBracket, environmentEnd, usesRoundBrackets } from './bracket-math.ts';
import { closingDisplay, openFormulaEnd } from './display-dollars.ts';
import { fencesIn } from './fences.ts';
import { closingInline } from './inline-dollars.ts';
import { jsxAt } from './jsx.ts';
import { paragraphEnd } from './text-lines.ts';

export interface Formula extends Offsets {
  readonly display: boolean;
  /** The TeX between the delimiters. */
  readonly content: Offsets;
  /** False when the closing `$$` is missing; the formula then ends with its line. */
  readonly closed: boolean;
  /** True for an environment such as `align` that stands without delimiters. */
  readonly bare?: true;
}

export interface MathScan {
  /** In the order of the text. */
  readonly formulas: readonly Formula[];
  /** The text with the formulas on one line with inert content, and all other dollars replaced; as long as the original. */
  readonly masked: string;
  /** `$$` that neither opens nor closes anything. */
  readonly strays: readonly Offsets[];
}

const INERT = 'x';
/** What makes a text worth scanning. */
const SPECIAL = /[${]|``|\\[([]/;

/** @param tags what becomes of tags of JSX, which only a parser of MDX reads */
export function scanMath(text: string, tags: 'html' | 'jsx' = 'html'): MathScan {
  if (!SPECIAL.test(text)) return { formulas: [], masked: text, strays: [] };
  return new MathScanner(text, tags).scan();
}

class MathScanner {
  readonly #text: string;
  readonly #tags: 'html' | 'jsx';
  readonly #formulas: Formula[] = [];
  readonly #strays: Offsets[] = [];
  readonly #pieces: string[] = [];
  #copied = 0;
  #paragraph: Offsets = { start: 0, end: -1 };
  /** Is a letter in `\(…\)` a formula? */
  #letters: boolean | undefined;

  constructor(text: string, tags: 'html' | 'jsx') {
    this.#text = text;
    this.#tags = tags;
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
      if (char === '\\') at = this.#backslash(found, range.end);
      else if (char === '<' || char === '{') at = this.#tag(found, range.end);
      else if (char === '`') at = this.#skipCode(found, range.end);
      else if (text.startsWith('$$$', found)) at = this.#stray(found);
      else if (text.startsWith('$$', found)) at = this.#display(found, range.end);
      else at = this.#inline(found, range.end);
    }
  }

  /** Skips an escaped character; one that opens a formula is its delimiter. */
  #backslash(at: number, limit: number): number {
    const text = this.#text;
    const next = text.charAt(at + 1);
    if (next === '$') this.#replace(at, at + 2, INERT.repeat(2));
    if (next === 'b') {
      const end = environmentEnd(text, at, limit);
      if (end >= 0) return this.#accept({ start: at, end, display: true, content: { start: at, end }, closed: true, bare: true });
    } else if (next === '(' || next === '[') {
      this.#letters ??= usesRoundBrackets(text);
      const close = closingBracket(text, at, next === '(' ? this.#paragraphEnd(at, limit) : limit, this.#letters);
      const content = { start: at + 2, end: close };
      if (close >= 0) return this.#accept({ start: at, end: close + 2, display: next === '[', content, closed: true });
    }
    return at + 2;
  }

  /** Skips a comment. Tags and comments of JSX become HTML of the same length. */
  #tag(at: number, limit: number): number {
    if (this.#text.startsWith('<!--', at)) {
      const end = this.#text.indexOf('-->', at + 4);
      return end >= 0 && end < limit ? end + 3 : at + 1;
    }
    const jsx = jsxAt(this.#text, at, limit);
    if (jsx === undefined) return at + 1;
    if (this.#tags === 'html') this.#replace(at, at + jsx.length, jsx);
    return at + jsx.length;
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
      return this.#accept({ start: at, end: close + 2, display: true, content: { start: at + 2, end: close }, closed: true });
    }
    const end = openFormulaEnd(text, at, this.#paragraphEnd(at, limit));
    if (end === undefined || end - at <= '$$$$'.length) return this.#stray(at);
    return this.#accept({ start: at, end, display: true, content: { start: at + 2, end }, closed: false });
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
    return this.#accept({ start: at, end: close + 1, display: false, content: { start: at + 1, end: close }, closed: true });
  }

  /** The end of the paragraph, computed once for each paragraph, which may be full of dollars. */
  #paragraphEnd(at: number, limit: number): number {
    const { start, end } = this.#paragraph;
    if (at < start || at > end) this.#paragraph = { start: at, end: paragraphEnd(this.#text, at, limit) };
    return Math.min(this.#paragraph.end, limit);
  }

  /** Adds a formula, and gives it dollars as delimiters. @returns its end */
  #accept(formula: Formula): number {
    this.#formulas.push(formula);
    const fence = formula.content.start - formula.start === 1 ? 1 : 2;
    const dollars = '$'.repeat(fence);
    this.#replace(formula.start, formula.end, dollars + INERT.repeat(formula.end - formula.start - 2 * fence) + dollars);
    return formula.end;
  }

  #replace(start: number, end: number, replacement: string): void {
    this.#pieces.push(this.#text.slice(this.#copied, start), replacement);
    this.#copied = end;
  }
}

function nextSpecial(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x24 || code === 0x5c || code === 0x60 || code === 0x3c || code === 0x7b) return at;
  }
  return -1;
}
