import { columnsOf } from './columns.ts';

/** A word, or a value in backticks or quotation marks with what touches it: neither is divided, so that an isolate stays on one line. */
const WORD = /(?:“[^“”]*”|`[^`]*`|[^\s`])+/g;

/** Breaks a text between its words so that each line takes at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [word] of text.matchAll(WORD)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
