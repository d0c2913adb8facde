/** Where a comment goes in a text, with the line breaks that keep it apart from all else. */
import type { SourceText } from '../text/source-text.ts';

/** A text to insert at an offset. */
export interface InsertedText {
  readonly at: number;
  readonly text: string;
}

/**
 * A comment for the whole file, at its end, or else after its front matter.
 * @param frontMatterEnd its last line; 0 when there is none
 */
export function ofWholeFile(
  text: SourceText,
  comment: string,
  frontMatterEnd: number,
  place: 'blocks' | 'top' | 'end',
): InsertedText {
  const { eol } = text;
  if (place === 'end') {
    const isEnded = /[\r\n]$/.test(text.text);
    return { at: text.text.length, text: isEnded ? eol + comment + eol : eol + eol + comment };
  }
  if (frontMatterEnd === 0) return { at: startOf(text, 1), text: comment + eol + eol };
  const next = text.lineRange(frontMatterEnd + 1).slice();
  return { at: text.lineRange(frontMatterEnd).end, text: eol + eol + comment + (next.trim() === '' ? '' : eol) };
}

/** The offset of a line, after a byte order mark. */
export function startOf(text: SourceText, line: number): number {
  const { start } = text.lineRange(line);
  return start === 0 && text.hasBom ? 1 : start;
}
