import type { Language } from '../language/language.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';
import type { TextBlock } from '../translation/ast.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import { readSourceKeys } from './source-keys.ts';
import { textSpans } from './text-spans.ts';

/** A bracket without brackets inside. */
const BRACKET = /\[[^[\]]{1,400}\]|\([^()]{1,400}\)/g;
const TUPLE = /⟨[^⟨⟩]{0,400}⟩/g;

/**
 * The prose of a block, equally long, with the stretches masked whose marks are no punctuation of its language: brackets that
 * cite by number, by key or by Latin names, and tuples.
 */
export const ownPunctuation = memoize((block: TextBlock, language: Language): string => {
  const prose = proseOf(block);
  if (!/[[(⟨\\]/.test(prose)) return prose;
  const { citations } = textSpans(block, language);
  const cites = ({ start, end }: Offsets): boolean =>
    citations.some(
      ({ kind, names, range }) =>
        (kind !== 'year' || names.length > 0) &&
        start < range.end - block.content.start &&
        range.start - block.content.start < end,
    );
  const masked = [
    ...readSourceKeys(prose).syntax,
    ...placesOf(TUPLE, prose),
    ...(citations.length > 0 ? placesOf(BRACKET, prose).filter(cites) : []),
  ];
  return masked.reduce((text, { start, end }) => text.slice(0, start) + MASK.repeat(end - start) + text.slice(end), prose);
});

function placesOf(pattern: RegExp, prose: string): readonly Offsets[] {
  return Array.from(prose.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
