/** Sentences of one language that are parts of a sentence in the other. */
import type { Range } from '../text/range.ts';

/** A comma or the like, or a dash. Full-width marks need no space behind them. */
const CLAUSE_END = /(?:\p{Terminal_Punctuation}|[–—])\s+|(?=[\u3000-\u303F\uFF00-\uFFEF])\p{Terminal_Punctuation}/gu;
/** The mean cost up to which sentences and parts are taken for counterparts. */
const FIT = 1;

/** The two parts of a text at each end of a clause. */
export function partsOfSentence(text: string): readonly (readonly [string, string])[] {
  return Array.from(text.matchAll(CLAUSE_END), ({ index }) => [text.slice(0, index), text.slice(index + 1)] as const);
}

/**
 * Do some sentences fit those of the other side one to one, when one of these, which are one fewer, is divided at the end of a clause?
 * @param costOf the cost of a sentence and a text as counterparts
 */
export function fitClauses<Sentence extends { readonly range: Range }>(
  more: readonly Sentence[],
  fewer: readonly Sentence[],
  costOf: (sentence: Sentence, text: string) => number,
): boolean {
  if (more.length !== fewer.length + 1) return false;
  const texts = fewer.map(({ range }) => range.slice());
  return texts.some((text, at) =>
    partsOfSentence(text).some((parts) => {
      const divided = texts.toSpliced(at, 1, ...parts);
      const cost = more.reduce((sum, sentence, index) => sum + costOf(sentence, divided[index] ?? ''), 0);
      return cost <= FIT * more.length;
    }),
  );
}
