import type { Language } from '../language/language.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
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

/** A quick test, since most texts count nothing: is there a digit, or a word that begins with one of such a value, behind any prefix? */
const mayCount = memoize(({ numbers }: Language): RegExp => {
  const words = [...(numbers?.words ?? [])].filter(([, value]) => value >= LEAST && value <= MOST).map(([word]) => word);
  // A longer word is found by a shorter one that it begins with.
  const stems = words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
  if (stems.length === 0) return /\p{Nd}/u;
  const start = numbers?.prefix === undefined ? '(?<!\\p{L})' : '';
  return new RegExp(`\\p{Nd}|${start}(?:${stems.join('|')})`, 'iu');
});

/** @param prose the text of `content`, equally long, with all values of classes before numbers masked */
export function readCounts(prose: string, content: Range, language: Language): readonly Count[] {
  // Of a language whose number words are not known, nobody knows what is counted in words.
  if (language.numbers?.partial || !mayCount(language).test(prose)) return [];
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
