/** Tags of HTML and JSX in a text, found without a parser, so that the values of their attributes have offsets. */
import type { Offsets } from '../text/offsets.ts';

/** An attribute; its offsets are those of the value, without quotes. */
export interface HtmlAttribute extends Offsets {
  readonly name: string;
}

export interface HtmlTag extends Offsets {
  /** In lower case for an element of HTML; as it stands for a component of JSX. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly HtmlAttribute[];
  /** The expressions of JSX in it, braces included. */
  readonly expressions: readonly Offsets[];
}

const OPENING = /<(\/?)([A-Za-z][\w.:-]*)/y;
const NAME = /[^\s"'<>/={}]+/y;
const UNQUOTED = /[^\s"'=<>`]+/y;
const SPACE = /\s*/y;
/** In UTF-16 units: longer than any tag, so that an unclosed one costs little. */
const LONGEST = 3000;

/** The tags of a text in their order; comments hold none. */
export function tagsIn(text: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  const lastEnd = text.lastIndexOf('-->');
  for (let at = text.indexOf('<'); at >= 0;) {
    const comment = at < lastEnd && text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1;
    const tag = tagAt(text, at);
    if (tag !== undefined) tags.push(tag);
    at = text.indexOf('<', comment >= 0 ? comment : (tag?.end ?? at + 1));
  }
  return tags;
}

/** The tag that begins at an offset. */
export function tagAt(text: string, start: number, limit = text.length): HtmlTag | undefined {
  const [head, slash, name = ''] = matchAt(OPENING, text, start) ?? [];
  if (head === undefined) return undefined;
  const last = Math.min(limit, start + LONGEST);
  const attributes: HtmlAttribute[] = [];
  const expressions: Offsets[] = [];
  let at = start + head.length;
  while (at < last) {
    const from = at;
    at += lengthAt(SPACE, text, at);
    if (text.startsWith('>', at) || text.startsWith('/>', at)) {
      const end = at + (text.charAt(at) === '>' ? 1 : 2);
      return {
        start,
        end,
        name: /^\p{Lu}/u.test(name) ? name : name.toLowerCase(),
        closing: slash === '/',
        attributes,
        expressions,
      };
    }
    if (at === from) return undefined;
    if (text.charAt(at) === '{') {
      const end = closingBrace(text, at, last);
      if (end < 0) return undefined;
      expressions.push({ start: at, end });
      at = end;
      continue;
    }
    const attribute = lengthAt(NAME, text, at);
    if (attribute === 0) return undefined;
    const key = text.slice(at, at + attribute).toLowerCase();
    at += attribute;
    const equals = at + lengthAt(SPACE, text, at);
    if (text.charAt(equals) !== '=') continue;
    const value = valueAt(text, equals + 1 + lengthAt(SPACE, text, equals + 1), last);
    if (value === undefined) return undefined;
    if (value.expression) expressions.push({ start: value.start, end: value.end });
    else attributes.push({ name: key, start: value.start, end: value.end });
    at = value.next;
  }
  return undefined;
}

interface Value extends Offsets {
  readonly expression: boolean;
  /** The offset after the value and its quote. */
  readonly next: number;
}

function valueAt(text: string, at: number, limit: number): Value | undefined {
  const quote = text.charAt(at);
  if (quote === '{') {
    const end = closingBrace(text, at, limit);
    return end < 0 ? undefined : { start: at, end, expression: true, next: end };
  }
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    return end < 0 || end > limit ? undefined : { start: at + 1, end, expression: false, next: end + 1 };
  }
  const end = at + lengthAt(UNQUOTED, text, at);
  return end === at ? undefined : { start: at, end, expression: false, next: end };
}

/** The offset after the brace that closes the one at `at`, or -1. Braces inside quotes do not count. */
function closingBrace(text: string, at: number, limit: number): number {
  let depth = 0;
  for (let index = at; index < limit; index++) {
    const char = text.charAt(index);
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return index + 1;
    else if (char === '"' || char === "'" || char === '`') {
      const end = text.indexOf(char, index + 1);
      if (end > 0 && end < limit) index = end;
    }
  }
  return -1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}
