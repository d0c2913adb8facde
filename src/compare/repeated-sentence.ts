import type { Languages } from '../language/languages.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import { sentencesIn } from '../translation/sentences.ts';
import type { Range } from '../text/range.ts';
import type { Unit } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';

/** A sentence that stands twice, one after the other. */
export interface RepeatedSentence {
  readonly first: Range;
  readonly second: Range;
}

/** In words: a shorter sentence, such as a cry, may be repeated on purpose. */
const SHORTEST = 3;

/** The sentences among some units that repeat the sentence before them, in the order of the text. */
export function repeatedSentences(units: readonly Unit[], languages: Languages): readonly RepeatedSentence[] {
  return textsIn(units).flatMap((block) => {
    const prose = proseOf(block);
    const found = sentencesIn(prose, languages).map(({ start, end }) => block.content.within(start, end));
    return found.flatMap((second, index): readonly RepeatedSentence[] => {
      const [before, first] = [found[index - 2], found[index - 1]];
      if (first === undefined || wordsOf(first) !== wordsOf(second) || wordsOf(first).split(' ').length < SHORTEST) return [];
      // One that stands a third time is the same fault.
      return before !== undefined && wordsOf(before) === wordsOf(second) ? [] : [{ first, second }];
    });
  });
}

function wordsOf(sentence: Range): string {
  return sentence.slice().replaceAll(MASK, '').replaceAll(/\s+/g, ' ').trim();
}
