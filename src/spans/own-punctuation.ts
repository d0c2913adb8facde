import type { Language } from '../language/language.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';
import { OffsetSet } from '../text/offset-set.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf, withMasks } from '../translation/prose.ts';
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
  const { start } = block.content;
  const works = citations.filter(({ kind, names }) => kind !== 'year' || names.length > 0);
  const places = new OffsetSet(works.map(({ range }) => ({ start: range.start - start, end: range.end - start })));
  const masked = [
    ...readSourceKeys(prose).syntax,
    ...placesOf(TUPLE, prose),
    ...(citations.length > 0 ? placesOf(BRACKET, prose).filter((bracket) => places.overlaps(bracket)) : []),
  ];
  return withMasks(prose, masked);
});

function placesOf(pattern: RegExp, prose: string): readonly Offsets[] {
  return Array.from(prose.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
