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
/** How often a new name has to stand elsewhere. */
const USES = 2;
const ADDRESS = /:\/\/|\w\.\w+\//;
/** Two names in code that are more alike are the same name, one of them misspelt. */
const ALIKE = 0.7;

/** What tells a name in the words of the readers from a slip: the words of both texts. */
export const renamedCode = memoize(({ pairs }: Alignment): IsRenamed => {
  const source = lazily(() => countsOf(leafPairs(pairs).map((pair) => rawOf(pair.source))));
  const target = lazily(() => countsOf(leafPairs(pairs).map((pair) => rawOf(pair.target))));
  return (from, to) => {
    const [names, others] = [namesIn(from), namesIn(to)];
    if (names.skeleton !== others.skeleton || ADDRESS.test(from)) return false;
    const own = countsOf([to]);
    return names.all.every((name, index) => {
      const other = others.all[index] ?? '';
      return name === other || isNewName(name, other, (word) => (target().get(word) ?? 0) - (own.get(word) ?? 0));
    });
  };

  function isNewName(name: string, other: string, elsewhere: (word: string) => number): boolean {
    if (Math.min(name.length, other.length) < SHORTEST || name.toLowerCase() === other.toLowerCase()) return false;
    // A name that the source has elsewhere is another name.
    if (wordsOf(other).some((word) => !wordsOf(name).includes(word) && source().has(word))) return false;
    // One that the target does not use elsewhere, or uses beside the old one, is a slip, or was translated by a machine.
    const isUsed = wordsOf(other).every((word) => elsewhere(word) >= USES || wordsOf(name).includes(word));
    const isGone = wordsOf(name).some((word) => !target().has(word));
    if (!isUsed || !isGone) return false;
    return !isNameInCode(name) || likeness(name.toLowerCase(), other.toLowerCase()) < ALIKE;
  }
});

function namesIn(code: string): { readonly skeleton: string; readonly all: readonly string[] } {
  const text = decodeUri(code);
  return { skeleton: text.replaceAll(NAME, 'w'), all: text.match(NAME) ?? [] };
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(WORD) ?? [];
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
