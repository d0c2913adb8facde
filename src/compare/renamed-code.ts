/** Names in sample code that a translation puts in the words of its readers: `/tags/success`, `myHarbour`, `YOUR-SITE`. */
import { type Alignment, leafPairs } from '../align/alignment.ts';
import { rawOf } from '../align/units.ts';
import { isNameInCode } from '../spans/code-shape.ts';
import { decodeUri } from '../text/decode-uri.ts';
import { lazily } from '../text/lazily.ts';
import { likeness } from '../text/likeness.ts';
import { memoize } from '../text/memoize.ts';

/** May code of the target be that of the source with other names, and nothing else changed? */
export type IsRenamed = (source: string, target: string) => boolean;

/** A name, whose words hyphens, underscores or spaces may join. */
const NAME = /[\p{L}\p{M}]+(?:[-_ ]+[\p{L}\p{M}]+)*/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** In UTF-16 units: a shorter name is too easily another one. */
const SHORTEST = 3;
/** How often a new name has to stand elsewhere, and a word of a name of several words, which is seldom met by chance. */
const USES = { name: 2, word: 1 };
const ADDRESS = /:\/\/|\w\.\w+\//;
/** Two names in code that are more alike are the same name, one of them misspelt. */
const ALIKE = 0.7;

/** What tells a name in the words of the readers from a slip: the words of both texts. */
export const renamedCode = memoize(({ pairs }: Alignment): IsRenamed => {
  const source = lazily(() => usesIn(leafPairs(pairs).map((pair) => rawOf(pair.source))));
  const target = lazily(() => usesIn(leafPairs(pairs).map((pair) => rawOf(pair.target))));
  return (from, to) => {
    const [names, others] = [namesIn(from), namesIn(to)];
    if (names.skeleton !== others.skeleton || (ADDRESS.test(from) && !isInSeveralWords(names.all, others.all))) return false;
    const own = usesIn([to]).words;
    return names.all.every((name, index) => {
      const other = others.all[index] ?? '';
      return name === other || isNewName(name, other, (word) => (target().words.get(word) ?? 0) - (own.get(word) ?? 0));
    });
  };

  function isNewName(name: string, other: string, elsewhere: (word: string) => number): boolean {
    if (Math.min(name.length, other.length) < SHORTEST || name.toLowerCase() === other.toLowerCase()) return false;
    const isUnlike = likeness(name.toLowerCase(), other.toLowerCase()) < ALIKE;
    if (isUnlike && isRenamedThroughout(name, other)) return true;
    const added = wordsOf(other).filter((word) => !wordsOf(name).includes(word));
    // A name that the source has elsewhere is another name, and one that only lacks words is none of the readers' words.
    if (added.length === 0 || added.some((word) => word.length >= SHORTEST && source().words.has(word))) return false;
    // One that the target does not use elsewhere, or uses beside the old one, is a slip, or was translated by a machine.
    const isUsed =
      added.every((word) => elsewhere(word) >= USES.name) ||
      (wordsOf(other).length > 1 && added.some((word) => word.length >= SHORTEST && elsewhere(word) >= USES.word));
    const isGone = wordsOf(name).some((word) => !target().words.has(word));
    return isUsed && isGone && (isUnlike || !isNameInCode(name));
  }

  /** Has the target the new name at every place of a name that the source has more than once, and the source nowhere? */
  function isRenamedThroughout(name: string, other: string): boolean {
    const uses = source().names.get(name) ?? 0;
    return uses > 1 && !target().names.has(name) && !source().names.has(other) && (target().names.get(other) ?? 0) >= uses;
  }
});

/** Has each name that differs several words on one side, as no host has? */
function isInSeveralWords(names: readonly string[], others: readonly string[]): boolean {
  return names.every((name, index) => {
    const other = others[index] ?? '';
    return name === other || Math.max(wordsOf(name).length, wordsOf(other).length) > 1;
  });
}

function namesIn(code: string): { readonly skeleton: string; readonly all: readonly string[] } {
  const text = decodeUri(code);
  return { skeleton: text.replaceAll(NAME, 'w'), all: text.match(NAME) ?? [] };
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(WORD) ?? [];
}

/** How often some texts use each word, in lower case, and each name. */
function usesIn(texts: readonly string[]): Record<'words' | 'names', ReadonlyMap<string, number>> {
  return { words: countsOf(texts.flatMap(wordsOf)), names: countsOf(texts.flatMap((text) => namesIn(text).all)) };
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
