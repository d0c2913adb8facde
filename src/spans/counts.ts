import type { Language } from '../language/language.ts';
import type { Range } from '../text/range.ts';
import { numberTerms, type Term } from './number-terms.ts';
import { wholeOf } from './values-in-words.ts';

/** A whole number right before the noun that it counts, in digits or in words. */
export interface Count {
  readonly value: number;
  readonly inWords: boolean;
  readonly range: Range;
  readonly raw: string;
}

/** One and two are told by the grammar of some languages, and large numbers in other ways. */
const [LEAST, MOST] = [3, 99];

/** @param prose the text of `content`, equally long, with all values of classes before numbers masked */
export function readCounts(prose: string, content: Range, language: Language): readonly Count[] {
  const terms = numberTerms(prose, language);
  const counts: Count[] = [];
  let run: Term[] = [];
  for (const term of terms) {
    const isPart = term.whole === undefined && term.part !== undefined;
    const counted = run.length > 0 && !term.apart && term.whole === undefined && !isPart;
    if (counted) counts.push(countOf(run, prose, content));
    if (term.whole === undefined || isPart) run = [];
    else run = term.apart || run.length === 0 ? [term] : [...run, term];
  }
  return counts.filter(({ value }) => Number.isInteger(value) && value >= LEAST && value <= MOST);
}

function countOf(run: readonly Term[], prose: string, content: Range): Count {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const isCount = run.every(({ ordinal, multiplies }) => !ordinal && !multiplies);
  return {
    value: isCount ? wholeOf(run) : Number.NaN,
    inWords: run.every(({ digits }) => !digits),
    range: content.within(start, end),
    raw: prose.slice(start, end),
  };
}
