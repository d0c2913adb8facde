import type { Language } from '../language/language.ts';
import { spacesWords } from '../language/scripts.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';
import { unitMatcher } from '../text/unit-matcher.ts';
import { plainWord } from '../language/plain-word.ts';
import { numberTerms, type Term, unitOfTerm, withApostrophes } from './number-terms.ts';
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

/** A number in digits that a word follows. */
const IN_DIGITS = String.raw`\p{Nd}[\s\u200C-]*[\p{L}\p{M}]`;

/** A word of such a value, behind any prefix, that a word or number follows; nothing for a language without such words. */
const inWords = memoize((language: Language): { readonly source: string; readonly pattern: RegExp | undefined } => {
  const { numbers } = language;
  const words = [...(numbers?.words ?? [])].filter(([, value]) => value >= LEAST && value <= MOST).map(([word]) => word);
  if (words.length === 0) return { source: '', pattern: undefined };
  const start = numbers?.prefix === undefined && spacesWords(language) ? String.raw`(?<!\p{L})` : '';
  // What is counted may be attached where numbers are read out of longer words.
  const gap = numbers?.compounds === undefined ? '+' : '*';
  const source = String.raw`${start}(?:${words.join('|')})\p{M}*[\s\u200C-]${gap}[\p{L}\p{M}\p{Nd}]`;
  return { source, pattern: new RegExp(source, 'u') };
});

/** Where something may be counted. A mark inside a word may be one inside a number, which has none in the list. */
const placeOf = memoize((language: Language): RegExp => {
  const { source } = inWords(language);
  return source === '' ? new RegExp(IN_DIGITS, 'gu') : new RegExp(String.raw`${IN_DIGITS}|${source}|\p{M}\p{L}`, 'giu');
});

/** A quick test: may a text count anything? Of a language whose number words are not known, nobody knows what it counts in words. */
export function mayCount(prose: string, language: Language): boolean {
  if (language.numbers === undefined || language.numbers.partial) return false;
  const place = placeOf(language);
  place.lastIndex = 0;
  return place.test(withApostrophes(prose, language));
}

/** A quick test: may a text count anything in words? Most texts do not. */
export function mayCountInWords(prose: string, language: Language): boolean {
  return inWords(language).pattern?.test(plainWord(withApostrophes(prose, language))) === true;
}

/** @param prose the text of `content`, equally long, with all values of classes before numbers masked */
export function readCounts(prose: string, content: Range, language: Language): readonly Count[] {
  if (!mayCount(prose, language)) return [];
  const counts: Count[] = [];
  const text = withApostrophes(prose, language);
  const place = placeOf(language);
  place.lastIndex = 0;
  for (let found = place.exec(text); found !== null; found = place.exec(text)) {
    const phrase = phraseAt(found.index, text);
    for (const run of countingRuns(numberTerms(text.slice(phrase.start, phrase.end), language), language)) {
      const count = countOf(run, phrase.start, prose, content);
      if (Number.isInteger(count.value) && count.value >= LEAST && count.value <= MOST) counts.push(count);
    }
    place.lastIndex = phrase.end;
  }
  return counts;
}

/** Halves of surrogate pairs are taken as halves of letters. */
const isWritten = unitMatcher(/[\p{L}\p{M}\p{Nd}\p{Cs}\s\u200C-]/u);
const isDigit = unitMatcher(/\p{Nd}/u);

/** The stretch around a place whose words follow each other, so that no number reaches beyond it. */
function phraseAt(place: number, text: string): Offsets {
  // Any sign before a digit may be one inside a number.
  const goesOn = (at: number): boolean => isWritten(text.charCodeAt(at)) || isDigit(text.charCodeAt(at + 1));
  let [start, end] = [place, place];
  while (start > 0 && goesOn(start - 1)) start--;
  while (end < text.length && goesOn(end)) end++;
  return { start, end };
}

/** Whole numbers that follow each other, with another word right behind them. */
function countingRuns(terms: readonly Term[], language: Language): readonly (readonly Term[])[] {
  const runs: Term[][] = [];
  let run: Term[] = [];
  for (const [index, term] of terms.entries()) {
    // An hour counts nothing.
    if (language.numbers?.clock.until?.has(terms[index - 1]?.word ?? '') === true) continue;
    const isPart = term.whole === undefined && term.part !== undefined;
    const counted = run.length > 0 && !term.apart && term.whole === undefined && !isPart && mayFollow(term, run, language);
    if (counted) runs.push(run);
    if (term.whole === undefined || isPart) run = [];
    else if (term.apart) run = [term];
    else run.push(term);
  }
  return runs;
}

/** May a word follow a number that counts it? Where a language has counters, a number in words may be a part of another word. */
function mayFollow(term: Term, run: readonly Term[], language: Language): boolean {
  const { counters, dates } = language.numbers?.compounds ?? {};
  if (dates?.test(term.word) === true) return false;
  if (counters === undefined || run.some(({ digits }) => digits)) return true;
  return counters.test(term.word) || unitOfTerm(term, language) !== undefined;
}

/** @param from where the phrase of the terms starts in the prose */
function countOf(run: readonly Term[], from: number, prose: string, content: Range): Count {
  const [start, end] = [from + (run[0]?.start ?? 0), from + (run.at(-1)?.end ?? 0)];
  const isCount = run.every(({ ordinal, multiplies }) => !ordinal && !multiplies);
  return {
    value: isCount ? wholeOf(run) : Number.NaN,
    inWords: run.every(({ digits }) => !digits),
    range: content.within(start, end),
    raw: prose.slice(start, end),
  };
}
