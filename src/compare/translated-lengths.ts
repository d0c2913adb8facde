/** The lengths of two texts, as far as one is a translation of the other. */
import type { AlignedPair } from '../align/alignment.ts';
import { memoizeKeptPair } from '../align/kept-pairs.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { differInDensity } from '../language/profile.ts';
import { countsOf } from '../text/counts.ts';
import type { TextBlock } from '../translation/ast.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import type { Lengths } from './length-model.ts';
import { proseLength } from './sentence-alignment.ts';

/** A word or number in Latin letters, with the signs that names, paths and types have in them. */
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}'’._/@:+-]*/gu;

/**
 * The lengths of the prose of the two texts of a pair. Where one language takes far fewer signs than the other, words that both texts have in
 * Latin letters count on neither side: a name is as long in Chinese as in English, and the rest is a third.
 */
export const translatedLengths = memoizeKeptPair(({ source, target }: AlignedPair, languages: Languages): Lengths => {
  const [original, translation] = [source, target].map((units) => textsIn(units).map(withoutAttributes));
  const texts = { source: original?.join('\n') ?? '', target: translation?.join('\n') ?? '' };
  if (!differInDensity(languages)) return lengthsOf(texts);
  const rest = withoutCommonWords(texts);
  // A text that has no words but those of the source is a copy, or a row of names.
  return /\p{L}/u.test(rest.target) ? lengthsOf(rest) : { source: 0, target: 0 };
});

/** Titles in the attributes of tags are explanations that a translator may add or leave out. */
function withoutAttributes(block: TextBlock): string {
  let prose = proseOf(block);
  for (const span of block.spans) {
    for (const { start, end } of span.kind === 'html' ? (span.texts ?? []) : []) {
      const [from, until] = [start - block.content.start, end - block.content.start];
      prose = prose.slice(0, from) + MASK.repeat(until - from) + prose.slice(until);
    }
  }
  return prose;
}

function lengthsOf({ source, target }: Texts): Lengths {
  return { source: proseLength(source), target: proseLength(target) };
}

interface Texts {
  readonly source: string;
  readonly target: string;
}

function withoutCommonWords({ source, target }: Texts): Texts {
  const known = countsOf(source.match(LATIN_WORD) ?? []);
  const common = new Map<string, number>();
  const rest = target.replaceAll(LATIN_WORD, (word) => {
    if (!takeOne(known, word)) return word;
    common.set(word, (common.get(word) ?? 0) + 1);
    return MASK;
  });
  return { source: source.replaceAll(LATIN_WORD, (word) => (takeOne(common, word) ? MASK : word)), target: rest };
}

function takeOne(counts: Map<string, number>, word: string): boolean {
  const left = counts.get(word) ?? 0;
  counts.set(word, left - 1);
  return left > 0;
}
