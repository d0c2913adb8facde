import type { AlignedPair } from '../align/alignment.ts';
import type { Languages } from '../language/languages.ts';
import type { Profile } from '../language/profile.ts';
import { translatedLengths } from './translated-lengths.ts';

/** In UTF-16 units: shorter texts say too little to be told from others by their length. */
const SHORTEST = 40;
/** The share of its length that a text keeps at least in another kind of block. */
const SHARE = 1 / 3;

/** Has the target in the place of a block another one of another kind, which cannot hold what the block says? */
export function isReplaced(pair: AlignedPair, languages: Languages, { lengthRatio }: Profile): boolean {
  const { source, target } = translatedLengths(pair, languages);
  return source >= SHORTEST && target < source * lengthRatio.paragraph * SHARE;
}
