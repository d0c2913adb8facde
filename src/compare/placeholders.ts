import type { Languages } from '../language/languages.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';

/** A text in place of another text that is missing. */
export interface Placeholder {
  /** `elided`: text was left out; `pending`: text is still to be written; `remark`: the text is about the translation itself. */
  readonly kind: 'elided' | 'pending' | 'remark';
  /** UTF-16 offsets in the text that was read. */
  readonly range: Offsets;
  /** True when the placeholder is the whole text. */
  readonly whole: boolean;
}

/** The start of a sentence, after emphasis, and the marks that may follow a sentence at the end of a text. */
const OPENING = String.raw`(?:^|[\p{Sentence_Terminal}:]["')\]*_]*\s+)[*_"]*`;
const CLOSING = String.raw`[*_".!]*\s*$`;

/** A last sentence in brackets. Group 2: the text in the brackets. */
const BRACKETED = new RegExp(String.raw`${OPENING}([[(]([^[\]()]*(?:\([^()]*\)[^[\]()]*)*)[\])])${CLOSING}`, 'u');
/** The marks of unfinished work that are used in every language. */
const MARK = new RegExp(String.raw`${OPENING}((?:TODO|FIXME|XXX|TBD|TBC|TK)\b)(?:(?=:)|${CLOSING})`, 'gu');
/** A quick test, since most texts have none of the marks. */
const MAY_BE_MARK = /T(?:ODO|B[DC]|K)|FIXME|XXX/;
const MARK_INSIDE = /^(?:TODO|FIXME|XXX|TBD|TBC|TK)\b/;
const ELLIPSIS = new RegExp(
  String.raw`${OPENING}((?:[[(]\s*|(?<!\s)\s+)?(?:\.{3,}(?!\.)|…|\. \. \.)\s*[\])]?)(?:[*_".!]+\s*|(?<=[\])])\s*)?$`,
  'u',
);
/** A last word with an ellipsis, and a word before the last. */
const TRAILING_WORD = /\p{L}{3}\s*(?:\.{3,}|…)$/u;
const EARLIER_WORD = /\p{L}{3}\s/u;
/** In UTF-16 units: in a longer text, a notice is one remark among others. */
const LONGEST_NOTICE = 240;
const ONLY_DOTS = /^\s*(?:\.{3,}|…|\. \. \.)\s*$/;

/** Is a text as a whole in square brackets, perhaps over several lines and with further brackets in it? */
export function isBracketed(prose: string): boolean {
  const opening = prose.indexOf('[');
  const closing = prose.lastIndexOf(']');
  if (opening < 0 || closing < opening || hasText(prose.slice(0, opening)) || hasText(prose.slice(closing + 1))) return false;
  let depth = 0;
  for (let at = opening; at <= closing; at++) {
    const character = prose.charAt(at);
    if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at === closing;
  }
  return false;
}

function hasText(around: string): boolean {
  return /[^\s*_.]/.test(around);
}

const knownIn = memoize(({ source, target }: Languages) =>
  [source, target].flatMap((language) => language.prose?.placeholders ?? []),
);

/** The placeholder that a text is or ends with, or the remark at its start, in either language of the pair. */
export function placeholderIn(prose: string, languages: Languages): Placeholder | undefined {
  const known = knownIn(languages);
  const lead = prose.length - prose.trimStart().length;
  const text = prose.trim();
  const all = (kind: Placeholder['kind']): Placeholder => ({
    kind,
    range: { start: lead, end: lead + text.length },
    whole: true,
  });
  if (known.some(({ remark }) => remark.test(text))) return all('remark');
  const bracketed = /[\])][*_".!]*$/.test(text) ? BRACKETED.exec(prose) : null;
  const inside = (bracketed?.[2] ?? '').trim();
  if (bracketed !== null && inside !== '') {
    if (MARK_INSIDE.test(inside) || known.some(({ standIn }) => standIn.test(inside))) return found('pending', bracketed);
    if (ONLY_DOTS.test(inside)) return found('elided', bracketed);
    if (bracketed[1]?.startsWith('[') === true && (trailsOff(inside) || known.some(({ elision }) => elision.test(inside)))) {
      return found('elided', bracketed);
    }
  }
  if (isBracketed(prose) && known.some(({ elision }) => elision.test(text))) return all('elided');
  if (text.length <= LONGEST_NOTICE && known.some(({ notice }) => notice.test(text))) return all('elided');
  const mark = MAY_BE_MARK.test(prose) ? markIn(prose) : undefined;
  if (mark !== undefined) return mark;
  const ellipsis = /…|\. ?\./.test(text.slice(-12)) ? ELLIPSIS.exec(prose) : null;
  return ellipsis === null ? undefined : found('elided', ellipsis);

  function found(kind: Placeholder['kind'], { 0: all, 1: raw = '', index }: RegExpExecArray): Placeholder {
    const start = index + all.indexOf(raw);
    return placed(kind, { start, end: start + raw.length }, prose);
  }
}

/** A mark of unfinished work, with the text after its colon up to the end, if that is on one line. */
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

/** Does a text of several words end in an ellipsis? */
function trailsOff(text: string): boolean {
  const last = TRAILING_WORD.exec(text);
  return last !== null && EARLIER_WORD.test(text.slice(0, last.index));
}
