import type { Language } from '../language/language.ts';
import { letterPattern, scriptClass } from '../language/scripts.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';
import { MASK } from '../translation/prose.ts';

/** What is wrong about a mark. */
export type MarkSlipKind = 'foreignMark' | 'doubledMark' | 'spaceBefore' | 'noSpaceAfter' | 'noSpaceBefore' | 'noSpaceInside';

/** A mark that is not written as its language does, with its UTF-16 offsets in the text that was read. */
export interface MarkSlip extends Offsets {
  readonly kind: MarkSlipKind;
  /** The mark that is meant, or the first of a pair. */
  readonly mark: string;
  /** What makes it right: texts for stretches of the text that was read. */
  readonly edits: readonly (Offsets & { readonly text: string })[];
}

/** The slips of a text in the marks that its language has instead of those of others, such as a Latin comma, or in the spaces beside them. */
export function ownMarkSlips(prose: string, language: Language): readonly MarkSlip[] {
  const { marks, wide } = language.typography ?? {};
  if (marks === undefined || marks.size === 0) return [];
  const { some, all } = patternsOf(language);
  if (!some.test(prose)) return [];
  return Array.from(prose.matchAll(all), ({ 0: found, index: start, groups = {} }) => {
    const end = start + found.length;
    const [mark] = found.trim();
    const own = marks.get(mark ?? '') ?? mark ?? '';
    const slip = (kind: MarkSlipKind, text: string, until = end): MarkSlip => ({
      kind,
      mark: own,
      start,
      end,
      edits: [{ start, end: until, text }],
    });
    if (groups['doubled'] !== undefined) return slip('doubledMark', own);
    if (groups['spaced'] !== undefined)
      return slip('spaceBefore', found.trim() + (!wide && /\p{L}/u.test(prose.charAt(end)) ? ' ' : ''));
    if (groups['foreign'] === undefined) return slip('noSpaceAfter', `${found} `);
    return slip('foreignMark', own, wide ? end + spacesAt(end, prose) : end);
  });
}

/** How many spaces stand at a place before something else on the same line; such a space belongs to a mark that is not wide. */
function spacesAt(start: number, prose: string): number {
  return /^[ \t]+(?=\S)/.exec(prose.slice(start, start + 10))?.[0].length ?? 0;
}

/** The semicolon of an entity such as `&amp;` is no punctuation, nor is the colon of a name such as `:smile:`. */
const NO_MARK = String.raw`(?<!&[#\w]+;)(?<!:[\w+-]{1,40}:)`;
/** What a sentence may go on with behind its end. */
const AT_END = String.raw`(?=[*_)\]”"』」]{0,4}(?:\s|$))`;

/** What a comma or colon may follow. */
const BEFORE = String.raw`[\p{L}\p{N})\]*_${MASK}]`;

/** Marks that call out may stand in a row, and more than two full stops are an ellipsis. */
function doubledWide([theirs, ours]: readonly [string, string]): readonly string[] {
  if (/[?!]/.test(theirs)) return [];
  return [String.raw`(?<!${ours})${ours}[${ours}${theirs}](?![${ours}${theirs}])`];
}

const patternsOf = memoize((language: Language): { readonly some: RegExp; readonly all: RegExp } => {
  const { marks = new Map<string, string>(), wide } = language.typography ?? {};
  const own = `[${[...marks.values()].join('')}]`;
  const foreign = `[${[...marks.keys()].join('')}]`;
  const letter = letterPattern(language);
  const behind = (mark: string): string => `(?<=${letter}\\p{M}{0,9}[*_]{0,3}${mark})`;
  const doubled = Array.from(marks, ([theirs, ours]) => `${ours}[${ours}${theirs}]+|[${theirs}]${ours}[${ours}${theirs}]*`);
  const slips = wide
    ? [
        `(?<doubled>${[...marks].flatMap(doubledWide).join('|')})`,
        `(?<spaced>${behind('')}[ \\t]+${own})`,
        // A mark between two scripts is one of either, but for a list of Latin names; one that ends a sentence goes with the letter before.
        `(?<foreign>[,;:](?![,;:/])${NO_MARK}(?:${behind('.')}|(?<=${BEFORE}.)(?<!,[^\\n${scriptClass(language)}]{1,60}.)(?=[ \\t]?[*_]{0,3}${letter}))|[?!]${behind('.')}(?![\\w/=&])|\\.${behind('.')}(?:${AT_END}|(?=${letter})))`,
      ]
    : [
        `(?<doubled>${doubled.join('|')})`,
        `(?<spaced>(?<![ \\t])[ \\t]+(?:${own}(?<=[\\p{L}\\p{M}\\p{N})\\]»*_${MASK}][ \\t]+.)|[.:!]${behind('[ \\t]+.')}(?=\\s(?!\\.)|$)))`,
        `(?<foreign>${foreign}(?<!&[#\\w]+;)(?:${behind('.')}|(?=\\s?[*_]{0,3}${letter})))`,
        // Single letters, as in \`(b,c)\`, may be directly next to the mark.
        `${own}(?:(?=${letter}\\p{M}*${letter})|${behind('.')}(?=\\p{L}{2}))`,
      ];
  return {
    all: new RegExp(slips.join('|'), 'gu'),
    /** A quick test, since most texts have none: a mark of the other language, or one behind a space or right before something. */
    some: new RegExp(`${foreign}|[ \\t](?:${own}|[.:!])|${own}\\S`),
  };
});
