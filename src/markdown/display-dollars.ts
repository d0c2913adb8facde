/** Where a formula that `$$` opens ends. */
import { hasWords, looksLikeFormula } from './formula-signs.ts';
import { BREAK, isTableRow, ITEM, lineAround, lineFrom, QUOTE } from './text-lines.ts';

/** The start of a line before its text: white space and the markers of list items. */
const MARKERS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

function indentOf(line: string, before: RegExp): number {
  return before.exec(line)?.[0].length ?? 0;
}

/**
 * The `$$` that closes the one at `at`, or -1. A formula may extend over several lines, but not over a blank one, beyond its
 * table row or list item, or over prose; blank lines are allowed only after a `$$` alone on its line.
 */
export function closingDisplay(text: string, at: number, limit: number): number {
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
    if (hasWords(content)) return -1;
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
export function openFormulaEnd(text: string, at: number, limit: number): number | undefined {
  const line = lineFrom(text, at, limit);
  const rest = text.slice(at + 2, line.end);
  if (rest.trim() === '') {
    const below = text.slice(line.end, limit);
    return looksLikeFormula(below) && !hasWords(below) ? limit : undefined;
  }
  if (!looksLikeFormula(rest)) return undefined;
  if (isTableRow(lineAround(text, at))) return at + 2 + rest.replace(/(?:(?<!\s)\s+|(?<!\\))\|.*/, '').length;
  const environment = /\\begin\{(\w+\*?)\}/.exec(rest)?.[1];
  if (environment === undefined) return line.end;
  const closing = text.slice(at, limit).indexOf(`\\end{${environment}}`);
  return closing >= 0 ? lineFrom(text, at + closing, limit).end : line.end;
}
