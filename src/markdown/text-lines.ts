/** Lines and paragraphs of a text that is not parsed yet. */

/** A line that ends a paragraph, and with it a formula that was left open. */
export const BREAK = /^(?:[ \t]*|[ \t]{0,3}#{1,6}[ \t].*|[ \t]{0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*)$/;
export const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** The markers of the block quotations that a line is in. */
export const QUOTE = /^(?:[ \t]{0,3}>)+/;

/** The line from `at`: its end without the line ending, and where the next one starts. */
export function lineFrom(text: string, at: number, limit: number): { end: number; next: number } {
  let end = at;
  while (end < limit && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return { end, next };
}

/** The line that holds an offset, without the marks of quotes. */
export function lineAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return text.slice(start, lineFrom(text, at, text.length).end).replace(QUOTE, '');
}

export function isTableRow(line: string): boolean {
  return line.trimStart().startsWith('|');
}

/** The end of the paragraph or list item that an offset is in. */
export function paragraphEnd(text: string, at: number, limit: number): number {
  let { end, next } = lineFrom(text, at, limit);
  while (next < limit) {
    const line = lineFrom(text, next, limit);
    const content = text.slice(next, line.end).replace(QUOTE, '');
    if (BREAK.test(content) || ITEM.test(content)) return end;
    ({ end, next } = line);
  }
  return end;
}
