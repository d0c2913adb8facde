import type { Languages } from '../language/languages.ts';
import type { Offsets } from '../text/offsets.ts';

/** A text that says that another text is not there. */
export interface Placeholder {
  /** `elided`: it says that something was left out; `pending`: that it is still to be written; `remark`: it speaks about the translation. */
  readonly kind: 'elided' | 'pending' | 'remark';
  /** Indexes into the text that was read. */
  readonly range: Offsets;
  /** It is all that the text says. */
  readonly whole: boolean;
}

/** Where a sentence begins, after emphasis, and what may follow it at the end of a text. */
const OPENING = String.raw`(?:^|[\p{Sentence_Terminal}:]["')\]*_]*\s+)[*_"]*`;
const CLOSING = String.raw`[*_".!]*\s*$`;

/** A last sentence in brackets. Group: what stands in them. */
const BRACKETED = new RegExp(String.raw`${OPENING}([[(]([^[\]()]*(?:\([^()]*\)[^[\]()]*)*)[\])])${CLOSING}`, 'u');
/** The marks of unfinished work that people of every language write. */
const MARK = new RegExp(String.raw`${OPENING}((?:TODO|FIXME|XXX|TBD|TBC|TK)\b)(?:(?=:)|${CLOSING})`, 'gu');
/** Most texts have none of the marks anywhere, which is soon told. */
const MAY_BE_MARK = /T(?:ODO|B[DC]|K)|FIXME|XXX/;
const MARK_INSIDE = /^(?:TODO|FIXME|XXX|TBD|TBC|TK)\b/;
const ELLIPSIS = new RegExp(
  String.raw`${OPENING}((?:[[(]\s*|(?<!\s)\s+)?(?:\.{3,}(?!\.)|…|\. \. \.)\s*[\])]?)(?:[*_".!]+\s*|(?<=[\])])\s*)?$`,
  'u',
);
/** How words trail off, and a word before the last. */
const TRAILING_WORD = /\p{L}{3}\s*(?:\.{3,}|…)$/u;
const EARLIER_WORD = /\p{L}{3}\s/u;
const ONLY_DOTS = /^\s*(?:\.{3,}|…|\. \. \.)\s*$/;

/** The placeholder that a text is or ends with, in either language of the pair; a remark stands at the beginning. */
export function placeholderIn(prose: string, { source, target }: Languages): Placeholder | undefined {
  const known = [source, target].flatMap((language) => language.prose?.placeholders ?? []);
  const lead = prose.length - prose.trimStart().length;
  const text = prose.trim();
  if (known.some(({ remark }) => remark.test(text)))
    return { kind: 'remark', range: { start: lead, end: lead + text.length }, whole: true };
  const bracketed = /[\])][*_".!]*$/.test(text) ? BRACKETED.exec(prose) : null;
  const inside = (bracketed?.[2] ?? '').trim();
  if (bracketed !== null && inside !== '') {
    if (MARK_INSIDE.test(inside) || known.some(({ standIn }) => standIn.test(inside))) return found('pending', bracketed);
    if (ONLY_DOTS.test(inside)) return found('elided', bracketed);
    if (bracketed[1]?.startsWith('[') === true && (trailsOff(inside) || known.some(({ elision }) => elision.test(inside)))) {
      return found('elided', bracketed);
    }
  }
  const mark = MAY_BE_MARK.test(prose) ? markIn(prose) : undefined;
  if (mark !== undefined) return mark;
  const ellipsis = /…|\. ?\./.test(text.slice(-12)) ? ELLIPSIS.exec(prose) : null;
  return ellipsis === null ? undefined : found('elided', ellipsis);

  function found(kind: Placeholder['kind'], { 0: all, 1: raw = '', index }: RegExpExecArray): Placeholder {
    const start = index + all.indexOf(raw);
    return placed(kind, { start, end: start + raw.length }, prose);
  }
}

/** A mark of unfinished work, with what it says after a colon: that goes on to the end of the text, on one line. */
function markIn(prose: string): Placeholder | undefined {
  const lastLine = prose.trimEnd().lastIndexOf('\n') + 1;
  for (const { 0: all, 1: mark = '', index } of prose.matchAll(MARK)) {
    const start = index + all.indexOf(mark);
    const end = start + mark.length;
    if (prose.charAt(end) !== ':') return placed('pending', { start, end }, prose);
    if (end < lastLine) continue;
    const lineEnd = prose.indexOf('\n', end);
    return placed('pending', { start, end: lineEnd < 0 ? prose.length : lineEnd }, prose);
  }
  return undefined;
}

function placed(kind: Placeholder['kind'], range: Offsets, prose: string): Placeholder {
  return { kind, range, whole: prose.slice(0, range.start).replaceAll(/[*_"\s]/g, '') === '' };
}

/** Does a text end in a word of several that is left hanging? */
function trailsOff(text: string): boolean {
  const last = TRAILING_WORD.exec(text);
  return last !== null && EARLIER_WORD.test(text.slice(0, last.index));
}
