import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';
import type { Block, Part, Side, Translation } from './ast.ts';
import { PlaceIndex } from './place-index.ts';
import { MASK, proseOf, textBlocksIn } from './prose.ts';

/** The blocks of a part, under its structural heading. */
export function blocksOfPart(part: Part): readonly Block[] {
  return 'side' in part ? part.side.blocks : part.blocks;
}

/** The place to report findings about a whole side: its structural heading or, without one, the empty range before its text. */
export function openingOf({ heading, range }: Side): Range {
  return heading?.range ?? range.atStart();
}

/**
 * Is a place read by programs: in the metadata, code, math or an address?
 * @param at the range of one character
 */
export function isMachineRead(translation: Translation, at: Range): boolean {
  return translation.metadata?.range.contains(at) === true || isCode(translation, at);
}

/**
 * Is a place in code, math or an address, which are masked in the prose of text blocks?
 * @param at the range of one character
 */
export function isCode(translation: Translation, at: Range): boolean {
  const { blocks, texts } = placesOf(translation);
  if (blocks.around(at) === undefined) return false;
  const holder = texts.around(at);
  return holder === undefined || proseOf(holder).charAt(at.start - holder.content.start) === MASK;
}

const placesOf = memoize(({ parts }: Translation) => {
  const blocks = parts.flatMap(blocksOfPart);
  return {
    blocks: new PlaceIndex(blocks, ({ range }) => range),
    texts: new PlaceIndex(blocks.flatMap(textBlocksIn), ({ content }) => content),
  };
});
