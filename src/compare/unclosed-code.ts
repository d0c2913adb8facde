/** Code of a translation that lost one of its backticks, so that it runs on into words, or is none. */
import type { AlignedPair } from '../align/alignment.ts';
import { inlineCodeIn, textsIn } from '../align/units.ts';
import type { Range } from '../text/range.ts';
import type { InlineCode } from '../translation/ast.ts';

export interface UnclosedCode {
  /** The code of the source. */
  readonly code: InlineCode;
  /** The code in the target, with the backtick that it has. */
  readonly at: Range;
  /** Where a backtick is missing. */
  readonly lacks: 'before' | 'behind';
  /** The text around, in which nothing can be relied on. */
  readonly around: Range;
}

const BACKTICK = /`+/g;
/** What a code span goes on with that is no code any more: words, or punctuation before them. */
const WORDS = /^\p{Po}*\s+\p{L}[\p{L}\p{M}]*[\s\p{Po}]/u;
/** A character that makes code a longer one. */
const CODE = /[\w./@-]/;
/** What goes on with a command. */
const OPTION = /^\s+-/;
const ASCII_WORDS = /^\s[\w\s.-]*$/;

/** The first code of the source that lacks one of its backticks in the target of an aligned pair. */
export function unclosedCode({ source, target }: AlignedPair): UnclosedCode | undefined {
  for (const { range, spans } of textsIn(target)) {
    const raw = range.slice();
    // A backtick that has lost its partner leaves an odd number of them.
    if ((raw.match(BACKTICK)?.length ?? 0) % 2 === 0) continue;
    const own = spans.filter((span) => span.kind === 'code');
    for (const code of inlineCodeIn(source)) {
      if (own.some(({ value }) => value === code.value)) continue;
      const runsOn = own.find(({ value }) => goesOn(value, code.value));
      const place =
        runsOn === undefined ? placeIn(raw, code.value) : { at: runsOn.range.start - range.start, lacks: 'behind' as const };
      if (place === undefined) continue;
      return { code, at: range.within(place.at, place.at + code.value.length + 1), lacks: place.lacks, around: range };
    }
  }
  return undefined;
}

/** Where some raw text has code with a backtick on one side alone. */
function placeIn(raw: string, code: string): { readonly at: number; readonly lacks: UnclosedCode['lacks'] } | undefined {
  const [open, close] = [raw.indexOf(`\`${code}`), raw.indexOf(`${code}\``)];
  if ((open === -1) === (close === -1)) return undefined;
  const [before, behind] = [raw.charAt(close - 1), raw.charAt(open + code.length + 1)];
  if (open !== -1)
    return CODE.test(behind) || OPTION.test(raw.slice(open + code.length + 1)) ? undefined : { at: open, lacks: 'behind' };
  return CODE.test(before) ? undefined : { at: close, lacks: 'before' };
}

/** Does a code span begin with that of the source, and go on in words? */
function goesOn(value: string, code: string): boolean {
  const rest = value.slice(code.length);
  return value.startsWith(code) && WORDS.test(rest) && !ASCII_WORDS.test(rest);
}
