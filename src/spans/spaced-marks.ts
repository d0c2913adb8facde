import type { Language } from '../language/language.ts';
import type { Spaced } from '../language/typography.ts';
import { memoize } from '../text/memoize.ts';
import { MASK } from '../translation/prose.ts';
import type { MarkSlip } from './mark-slips.ts';

/** White space that may stand before a mark, as characters and as entities. */
const SPACE = String.raw`(?:[ \u00A0\u2009\u202F]|&nbsp;|&#(?:160|8239|x[aA]0|x202[fF]);)`;
/** What a sentence may go on with behind its end. */
const AT_END = String.raw`(?=[*_)»”"]{0,4}(?:[\s${MASK}]|$))`;
/** An entity such as `&amp;` and a name such as `:smile:` end in no punctuation. */
const MARK_OF_NAME = String.raw`(?<!&#?\w{1,10})(?<!:[\w+-]{1,40})`;

/** The spaces before marks and inside quotation marks that a text has, each as it is written. */
export function spacedMarks(prose: string, language: Language): readonly { readonly mark: string; readonly space: string }[] {
  const spaced = language.typography?.spaced;
  if (spaced === undefined) return [];
  const patterns = patternsOf(spaced);
  return Array.from(prose.matchAll(patterns.set), ({ 0: found, groups = {} }) => ({
    mark: found.startsWith(patterns.open) ? found.charAt(0) : found.slice(-1),
    space: groups['before'] ?? groups['inside'] ?? ' ',
  }));
}

/**
 * The marks of a text that lack the space before them, and the quotation marks that lack the spaces inside, where the language has
 * such spaces.
 * @param space what is written where one is missing
 */
export function unspacedMarkSlips(prose: string, language: Language, space: string): readonly MarkSlip[] {
  const spaced = language.typography?.spaced;
  if (spaced === undefined) return [];
  const patterns = patternsOf(spaced);
  return [
    ...Array.from(prose.matchAll(patterns.mark), ({ 0: mark, index: start }) => ({
      kind: 'noSpaceBefore' as const,
      mark,
      start,
      end: start + mark.length,
      edits: [{ start, end: start, text: space }],
    })),
    ...Array.from(prose.matchAll(patterns.quotation), ({ 0: found, index: start }) => {
      const [first, last] = [start + 1, start + found.length - 1];
      return {
        kind: 'noSpaceInside' as const,
        mark: found.charAt(0),
        start,
        end: start + found.length,
        edits: [first, last]
          .filter((at) => !/\s/.test(prose.charAt(at === first ? at : at - 1)))
          .map((at) => ({ start: at, end: at, text: space })),
      };
    }),
  ];
}

const patternsOf = memoize(({ marks, quotes: [open, close] }: Spaced) => {
  const inside = `[^${open}${close}\\r\\n]`;
  return {
    open,
    /** A mark with its space, or an opening quotation mark with its space. */
    set: new RegExp(`(?<before>${SPACE})(?:[${marks}]${AT_END}|${close})|${open}(?<inside>${SPACE})`, 'gu'),
    mark: new RegExp(`(?<=[\\p{L}\\p{M})\\]${close}*_${MASK}])${MARK_OF_NAME}[${marks}]${AT_END}`, 'gu'),
    quotation: new RegExp(`${open}(?:(?![\\s&])${inside}{1,200}|\\s${inside}{0,200}[^${open}${close}\\s;])${close}`, 'gu'),
  };
});
