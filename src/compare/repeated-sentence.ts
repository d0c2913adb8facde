import type { Languages } from '../language/languages.ts';
import type { TextBlock } from '../translation/ast.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import { sentencesIn, sentenceStartsIn } from '../translation/sentences.ts';
import type { Range } from '../text/range.ts';
import type { AlignedPair, Unit } from '../align/alignment.ts';
import { memoizeKeptPair } from '../align/kept-pairs.ts';
import { textsIn } from '../align/units.ts';

/** A sentence that stands twice, one after the other. */
export interface RepeatedSentence {
  readonly first: Range;
  readonly second: Range;
}

/** In UTF-16 units: so much of a first word tells most sentences apart. */
const LONGEST_OPENING = 6;
const OPENING = /^\S*/;
/** In words: a shorter sentence, such as a cry, may be repeated on purpose. */
const SHORTEST = 3;

/** The sentences of the target that stand twice though the source repeats none, in the order of the text. */
export const repeatedInTarget = memoizeKeptPair(
  ({ source, target }: AlignedPair, languages: Languages): readonly RepeatedSentence[] => {
    const found = repeatedSentences(target, languages);
    return found.length === 0 || repeatedSentences(source, languages).length > 0 ? [] : found;
  },
);

/** The sentences among some units that repeat the sentence before them, in the order of the text. */
export function repeatedSentences(units: readonly Unit[], languages: Languages): readonly RepeatedSentence[] {
  return textsIn(units).flatMap((block) => {
    const prose = proseOf(block);
    if (!mayRepeat(block, prose)) return [];
    const found = sentencesIn(prose, languages).map(({ start, end }) => block.content.within(start, end));
    return found.flatMap((second, index): readonly RepeatedSentence[] => {
      const [before, first] = [found[index - 2], found[index - 1]];
      if (first === undefined || wordsOf(first) !== wordsOf(second) || wordsOf(first).split(' ').length < SHORTEST) return [];
      // One that stands a third time is the same fault.
      return before !== undefined && wordsOf(before) === wordsOf(second) ? [] : [{ first, second }];
    });
  });
}

/** A quick test: do two of the places where a sentence may begin start with the same letters? */
function mayRepeat({ content }: TextBlock, prose: string): boolean {
  const starts = sentenceStartsIn(prose);
  if (starts.length < 2) return false;
  const raw = content.slice();
  if (raw.includes(MASK)) return true;
  const openings = new Set(starts.map((start) => OPENING.exec(raw.slice(start, start + LONGEST_OPENING))?.[0]));
  return openings.size < starts.length;
}

function wordsOf(sentence: Range): string {
  return sentence.slice().replaceAll(MASK, '').replaceAll(/\s+/g, ' ').trim();
}
