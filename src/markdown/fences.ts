/** Fenced code blocks, found line by line, because the math scanner needs them before the Markdown parser runs. */
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
/** An opening fence, with the markers of block quotations and list items before it. */
const OPENER = /^((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*)(`{3,}(?=[^`\r\n]*$)|~{3,})/;
const CLOSER = /^(?:[ \t]*>)*[ \t]*(`{3,}|~{3,})[ \t]*$/;

export interface Fence extends Offsets {
  /** False when it runs to the end of the text because its closing fence is missing. */
  readonly closed: boolean;
}

interface OpenFence {
  readonly start: number;
  readonly marker: string;
  /** The text before the marker on its line. */
  readonly prefix: string;
  /** The offset of the end of the last line inside. */
  end: number;
}

/**
 * The ranges of fenced code, opening and closing lines included; an unclosed fence runs to the end of its quotation or list item.
 * For files without a tree; in a translation use the `Code` nodes.
 */
export function fencedCode(text: SourceText): Range[] {
  return fencesIn(text.text).map(({ start, end }) => text.range(start, end));
}

/** The same as offsets, for a text that is in no `SourceText`. */
export function fencesIn(text: string): readonly Fence[] {
  const fences: Fence[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return fences;
  let open: OpenFence | undefined;
  for (const match of text.matchAll(LINE)) {
    const line = match[0].replace(/[\r\n]+/, '');
    const end = match.index + line.length;
    if (open !== undefined && leaves(line, open)) {
      fences.push({ start: open.start, end: open.end, closed: true });
      open = undefined;
    }
    if (open === undefined) {
      const [, prefix = '', marker] = OPENER.exec(line) ?? [];
      if (marker !== undefined) open = { start: match.index, marker, prefix, end };
    } else {
      open.end = end;
      if (CLOSER.exec(line)?.[1]?.startsWith(open.marker) === true) {
        fences.push({ start: open.start, end, closed: true });
        open = undefined;
      }
    }
  }
  if (open !== undefined) fences.push({ start: open.start, end: text.length, closed: false });
  return fences;
}

/** Is a line outside the quote, or the list item, in which the fence was opened? */
function leaves(line: string, { prefix }: OpenFence): boolean {
  if (prefix.includes('>')) return !/^[ \t]*>/.test(line);
  const indent = line.length - line.trimStart().length;
  return prefix.trim() !== '' && line.trim() !== '' && indent < prefix.trimEnd().length;
}
