/** The fenced code blocks of a text, found line by line so that they can be known before the Markdown parser runs. */
import type { Range } from '../text/range.ts';

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
/** Block quote and list markers may stand before a fence. */
const OPENER = /^((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*)(`{3,}(?=[^`\r\n]*$)|~{3,})/;
const CLOSER = /^(?:[ \t]*>)*[ \t]*(`{3,}|~{3,})[ \t]*$/;

interface OpenFence {
  readonly start: number;
  readonly marker: string;
  /** What stands before the marker on its line. */
  readonly prefix: string;
  /** The end of the last line inside. */
  end: number;
}

/** Ranges of fenced code, opening and closing lines included; an unclosed fence runs to the end of its quote or item. */
export function fencedCode(text: string): Range[] {
  const fences: Range[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return fences;
  let open: OpenFence | undefined;
  for (const match of text.matchAll(LINE)) {
    const line = match[0].replace(/[\r\n]+/, '');
    const end = match.index + line.length;
    if (open !== undefined && leaves(line, open)) {
      fences.push({ start: open.start, end: open.end });
      open = undefined;
    }
    if (open === undefined) {
      const [, prefix = '', marker] = OPENER.exec(line) ?? [];
      if (marker !== undefined) open = { start: match.index, marker, prefix, end };
    } else {
      open.end = end;
      if (CLOSER.exec(line)?.[1]?.startsWith(open.marker) === true) {
        fences.push({ start: open.start, end });
        open = undefined;
      }
    }
  }
  if (open !== undefined) fences.push({ start: open.start, end: text.length });
  return fences;
}

/** Is a line outside the quote, or the list item, in which the fence was opened? */
function leaves(line: string, { prefix }: OpenFence): boolean {
  if (prefix.includes('>')) return !/^[ \t]*>/.test(line);
  const indent = line.length - line.trimStart().length;
  return prefix.trim() !== '' && line.trim() !== '' && indent < prefix.trimEnd().length;
}
