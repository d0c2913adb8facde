/** The line of a place with its number, and below it a line of carets, as compilers print it. */
import type { Excerpt } from '../../text/excerpt.ts';
import { columnsOf, graphemesOf } from './columns.ts';
import { isolate, printable } from '../printable.ts';
import type { Style } from '../style.ts';

/** In a line of such letters a caret has no column of its own: terminals order them from the right, if they order them at all. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** White space at the ends of what is meant, which nobody would see. */
const AT_THE_ENDS = /^[ \t]+|(?<![ \t])[ \t]+$/g;
const LEFT_BRACKET = '⟦';
const RIGHT_BRACKET = '⟧';
const CUT = '…';
/** The share of the room around what is meant that is left for the text before it. */
const BEFORE = 0.4;

/**
 * The lines of a frame.
 * @param line the number of the line, 1-based
 * @param digits how wide the numbers of all frames of a finding are
 */
export function excerptFrame(excerpt: Excerpt | undefined, line: number, digits: number, style: Style): readonly string[] {
  if (excerpt === undefined) return [];
  const gutter = `  ${String(line).padStart(digits)} │ `;
  const margin = `  ${' '.repeat(digits)} │ `;
  const dim = (text: string): string => style.paint.dim(text);
  if (excerpt.text.trim() === '' && excerpt.start === excerpt.end) return [dim(`${gutter}(blank line)`)];
  const { before, meant, after } = clipped(partsOf(excerpt), style.width - gutter.length);
  // A line that is meant as a whole needs no marks.
  if (meant.trim() !== '' && before.trim() === '' && after.trim() === '')
    return [dim(gutter) + inOneDirection(before + meant + after, style)];
  const paint = (text: string): string => (text === '' ? '' : style.paint.bold.cyan(text));
  if (RIGHT_TO_LEFT.test(excerpt.text)) {
    const marked = style.paint.level > 0 && meant !== '' ? paint(meant) : LEFT_BRACKET + meant + RIGHT_BRACKET;
    return [dim(gutter) + inOneDirection(before + marked + after, style)];
  }
  const carets = ' '.repeat(columnsOf(before)) + paint('^'.repeat(Math.max(1, columnsOf(meant))));
  return [dim(gutter) + before + paint(meant) + after, dim(margin) + carets];
}

function inOneDirection(text: string, { terminal }: Style): string {
  return terminal && RIGHT_TO_LEFT.test(text) ? isolate(text) : text;
}

interface Parts {
  readonly before: string;
  readonly meant: string;
  readonly after: string;
}

/** The parts of a line as they are printed; white space that is meant can be seen. */
function partsOf({ text, start, end }: Excerpt): Parts {
  const meant = text.slice(start, end);
  const visible = meant.replaceAll(AT_THE_ENDS, (space) => space.replaceAll(' ', '·').replaceAll('\t', '→'));
  return { before: printable(text.slice(0, start)), meant: printable(visible), after: printable(text.slice(end)) };
}

/** The same within some columns: the ends are cut off, and of what is meant as much as must be. */
function clipped({ before, meant, after }: Parts, room: number): Parts {
  const own = head(meant, room);
  const left = room - columnsOf(own);
  const wanted = Math.min(columnsOf(before), Math.max(Math.floor(left * BEFORE), left - columnsOf(after)));
  const start = tail(before, Math.max(0, wanted));
  return { before: start, meant: own, after: own === meant ? head(after, left - columnsOf(start)) : '' };
}

/** As many characters from the start as fit into some columns. */
function head(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let taken = '';
  for (const grapheme of graphemesOf(text)) {
    if (columnsOf(taken + grapheme) > columns - 1) break;
    taken += grapheme;
  }
  return columns > 0 ? taken + CUT : '';
}

function tail(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let taken = '';
  for (const grapheme of graphemesOf(text).toReversed()) {
    if (columnsOf(grapheme + taken) > columns - 1) break;
    taken = grapheme + taken;
  }
  return columns > 0 ? CUT + taken : '';
}
