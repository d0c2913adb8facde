import { type AlignedPair, type Alignment, withChildren } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { wordsIn } from '../spans/words.ts';
import { memoize } from '../text/memoize.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { isCopied, withoutTitles } from './names-kept.ts';

/** A shorter label is a name. */
const WORDS = 3;
/** So many other items show what is the custom of a list. */
const OTHERS = 2;

/**
 * The texts of items that are a link alone and copies of their source, in lists whose other such items are translated. Titles of works
 * stay as they are, but where all others are translated, one was forgotten.
 */
export const forgottenLinks = memoize((alignment: Alignment, source: Language): ReadonlySet<TextBlock> => {
  const found = withChildren(alignment.pairs).flatMap(({ children }) => {
    const links = children.flatMap((item) => linkIn(item, source) ?? []);
    const copies = links.filter(({ copied }) => copied);
    const [copy] = copies;
    return copy !== undefined && copies.length === 1 && links.length > OTHERS ? [copy.text] : [];
  });
  return new Set(found);
});

function linkIn(item: AlignedPair, language: Language): { readonly text: TextBlock; readonly copied: boolean } | undefined {
  const [originals, [text, ...more]] = [textsIn(item.source), textsIn(item.target)];
  if (item.target[0]?.kind !== 'item' || originals.length !== 1 || text === undefined || more.length > 0) return undefined;
  const isLink = !/\p{L}/u.test(withoutTitles(text, [text]));
  if (!isLink || originals.every((original) => wordsIn(proseOf(original), language).length < WORDS)) return undefined;
  return { text, copied: isCopied(text, originals) };
}
