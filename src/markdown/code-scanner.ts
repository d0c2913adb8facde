import { codeRegions } from './code-regions.ts';
import type { CodeSyntax } from './code-syntax.ts';

/** What a part of code is: code itself, or words for people in a string, in a comment, or
 * around expressions (`text`): between tags or in a template. */
export type CodePart = 'code' | 'words' | 'text' | 'comment';

/** A part of code; its end is where the next one starts. */
export interface CodeRun {
  readonly part: CodePart;
  readonly text: string;
}

/** Where the scanner is: in code up to a brace, in a tag, in the text of elements, or in a string with code inside. */
type Frame =
  | { readonly mode: 'code'; braces: number }
  | { readonly mode: 'tag'; readonly closes: boolean }
  | { readonly mode: 'text'; depth: number }
  | { readonly mode: 'template' };

const TAG = /<(?:\/?[A-Za-z][\w.:-]*|\/?(?=>))/y;
/** The end of what comes before a tag in code; after a name, `<` compares or opens a list of types. */
const BEFORE_TAG = /(?:^|[\s({[,;>}?:&|=])$/;
/** Code before a string that names a module. */
const MODULE = /(?:\bfrom|\bimport|\brequire\()\s*$/;
/** The start of a line of data: dashes of a list, and a key that `:` or `=` divides from its value. */
const DATA_LINE = {
  ':': /[ \t]*(?:-[ \t]+)*(?:(?:[^\s#'":-][^\r\n:#]{0,100}|"[^"\r\n]{0,100}"|'[^'\r\n]{0,100}'):(?=\s|$)[ \t]*)?/y,
  '=': /[ \t]*(?:\[[^\]\r\n]{0,100}\]|[^\s#;=][^\r\n=]{0,100}=[ \t]*)?/y,
};
const VALUE = /(?!#)(?:(?![ \t]#)[^\r\n])*/y;
const PLACEHOLDER = /<[\p{L}_][^<>\r\n|&;=]{0,80}>/uy;
/** In UTF-16 units: how much code before a string or tag is looked at. */
const REACH = 16;

/** Splits code into runs of one part each. */
export function scanCode(code: string, syntax: CodeSyntax): readonly CodeRun[] {
  return codeRegions(code, syntax).flatMap((region) => new CodeScanner(region.text, region.syntax).scan());
}

class CodeScanner {
  readonly #code: string;
  readonly #syntax: CodeSyntax;
  readonly #runs: { part: CodePart; start: number }[] = [];
  readonly #frames: Frame[];
  #at = 0;

  constructor(code: string, syntax: CodeSyntax) {
    this.#code = code;
    this.#syntax = syntax;
    this.#frames = [syntax.markup === 'document' ? { mode: 'text', depth: 0 } : { mode: 'code', braces: 0 }];
  }

  scan(): readonly CodeRun[] {
    while (this.#at < this.#code.length) this.#step();
    return this.#runs.map(({ part, start }, index) => ({ part, text: this.#code.slice(start, this.#runs[index + 1]?.start) }));
  }

  #step(): void {
    const frame = this.#frames.at(-1);
    switch (frame?.mode) {
      case 'tag':
        return this.#stepInTag(frame.closes);
      case 'text':
        return this.#stepInText();
      case 'template':
        return this.#stepInTemplate();
      default:
        return this.#stepInCode(frame);
    }
  }

  #stepInCode(frame: Extract<Frame, { mode: 'code' }> | undefined): void {
    if (this.#dataLine() || this.#comment() || this.#placeholder() || this.#tag() || this.#string()) return;
    const character = this.#code.charAt(this.#at);
    this.#take('code', this.#at + 1);
    if (frame === undefined) return;
    if (character === '{') frame.braces++;
    else if (character === '}' && --frame.braces < 0 && this.#frames.length > 1) this.#frames.pop();
  }

  #stepInText(): void {
    if (this.#comment(true) || this.#tag()) return;
    if (this.#syntax.expressions === true && this.#code.charAt(this.#at) === '{') this.#open({ mode: 'code', braces: 0 }, 1);
    else this.#take('text', this.#at + 1);
  }

  #stepInTag(closes: boolean): void {
    if (this.#string() || (this.#syntax.markup === 'element' && this.#comment())) return;
    const rest = this.#code.slice(this.#at, this.#at + 2);
    if (rest === '/>') this.#leaveTag(2, 0);
    else if (rest.startsWith('>')) this.#leaveTag(1, closes ? -1 : 1);
    else if (rest.startsWith('{')) this.#open({ mode: 'code', braces: 0 }, 1);
    else this.#take('code', this.#at + 1);
  }

  #stepInTemplate(): void {
    if (this.#code.startsWith('${', this.#at)) this.#open({ mode: 'code', braces: 0 }, 2);
    else if (this.#code.charAt(this.#at) === '`') {
      this.#take('code', this.#at + 1);
      this.#frames.pop();
    } else this.#take('text', this.#at + (this.#code.charAt(this.#at) === '\\' ? 2 : 1));
  }

  #open(frame: Frame, length: number): void {
    this.#take('code', this.#at + length);
    this.#frames.push(frame);
  }

  /** Leaves a tag for the text of the elements that are open then, if any. */
  #leaveTag(length: number, change: -1 | 0 | 1): void {
    this.#take('code', this.#at + length);
    this.#frames.pop();
    const around = this.#frames.at(-1);
    if (around?.mode === 'text') {
      around.depth += change;
      if (around.depth <= 0 && this.#syntax.markup === 'element') this.#frames.pop();
    } else if (change === 1) this.#frames.push({ mode: 'text', depth: 1 });
  }

  #comment(inText = false): boolean {
    const open = this.#syntax.block.find(([mark]) => this.#code.startsWith(mark, this.#at));
    if (open !== undefined && (!inText || this.#syntax.markup === 'document')) {
      this.#take('comment', this.#after(open[1], this.#at + open[0].length));
      return true;
    }
    const mark = inText ? undefined : this.#syntax.line.find((start) => this.#code.startsWith(start, this.#at));
    if (mark === undefined || (this.#syntax.shell === true && /\S/.test(this.#code.charAt(this.#at - 1)))) return false;
    this.#take('comment', this.#endOfLine());
    return true;
  }

  #string(): boolean {
    const { quotes, longQuotes, keys } = this.#syntax;
    const quote = quotes.find((mark) => this.#code.startsWith(mark, this.#at));
    if (quote === undefined) return false;
    if (quote === '`' && this.#syntax.markup === 'element') {
      this.#take('code', this.#at + 1);
      this.#frames.push({ mode: 'template' });
      return true;
    }
    const limit = longQuotes.includes(quote) ? this.#code.length : this.#endOfLine();
    let end = this.#at + quote.length;
    while (end < limit && !this.#code.startsWith(quote, end)) end += this.#code.charAt(end) === '\\' ? 2 : 1;
    // A quotation mark without a partner is an apostrophe.
    if (end >= limit) end = this.#at;
    end = Math.min(end + quote.length, this.#code.length);
    const names =
      (keys === 'json' && /^\s*:/.test(this.#code.slice(end, end + REACH))) ||
      MODULE.test(this.#code.slice(Math.max(0, this.#at - REACH), this.#at));
    this.#take(names ? 'code' : 'words', end);
    return true;
  }

  #dataLine(): boolean {
    const { keys } = this.#syntax;
    if (keys === undefined || keys === 'json' || !/^[\r\n]?$/.test(this.#code.charAt(this.#at - 1))) return false;
    const [key, value] = [DATA_LINE[keys], VALUE];
    key.lastIndex = this.#at;
    value.lastIndex = this.#at + (key.exec(this.#code)?.[0].length ?? 0);
    const from = value.lastIndex;
    const end = from + (value.exec(this.#code)?.[0].length ?? 0);
    if (from > this.#at) this.#take('code', from);
    if (end > from) this.#take('words', end);
    return end > this.#at;
  }

  #placeholder(): boolean {
    if (this.#syntax.shell !== true) return false;
    PLACEHOLDER.lastIndex = this.#at;
    const found = PLACEHOLDER.exec(this.#code)?.[0];
    if (found === undefined) return false;
    this.#take('words', this.#at + found.length);
    return true;
  }

  #tag(): boolean {
    if (this.#syntax.markup === undefined) return false;
    TAG.lastIndex = this.#at;
    const opening = TAG.exec(this.#code)?.[0];
    if (opening === undefined) return false;
    const inText = this.#frames.at(-1)?.mode === 'text';
    if (!inText && !BEFORE_TAG.test(this.#code.slice(Math.max(0, this.#at - 1), this.#at))) return false;
    this.#open({ mode: 'tag', closes: opening.startsWith('</') }, opening.length);
    return true;
  }

  #after(mark: string, from: number): number {
    const end = this.#code.indexOf(mark, from);
    return end < 0 ? this.#code.length : end + mark.length;
  }

  #endOfLine(): number {
    const end = this.#code.indexOf('\n', this.#at);
    return end < 0 ? this.#code.length : end;
  }

  #take(part: CodePart, end: number): void {
    if (this.#runs.at(-1)?.part !== part) this.#runs.push({ part, start: this.#at });
    this.#at = end;
  }
}
