import type { Language } from '../language/language.ts';
import { describedCodes, languageOf } from '../language/languages.ts';
import { countsOf } from '../text/counts.ts';
import { memoize } from '../text/memoize.ts';
import { FUNCTION_WORDS, isInScriptOf, LEAST_WORDS } from './reads-as.ts';
import { wordsIn } from './words.ts';
import { knowsWords } from './written-in.ts';

/** How much of a text are the function words of a language. */
interface Share {
  readonly language: Language;
  readonly count: number;
  /** The number of different ones. */
  readonly different: number;
}

/**
 * So many different function words does a text have, one in so many words up to the most. Of a foreign language it has one or two again
 * and again, such as the Dutch `de`, which is French and Spanish, too.
 */
const DIFFERENT = { least: 3, inWords: 7, most: 8 };
/** A text has so many times the different function words of any other language. */
const MARGIN = 1.4;
/** To so many function words, one of a kindred language without data tells that the text is in that one. */
const KINDRED = 10;

/** Those in the Latin script, since others show by their letters. All of them read words alike. */
const candidates = memoize((known: readonly string[]) =>
  known
    .flatMap((code) => languageOf(code) ?? [])
    .filter((language) => knowsWords(language) && language.scripts.every((script) => script === 'Latin')),
);

/** The language of a text in Latin letters by its function words; undefined where it is running text in none that has data. */
export function languageOfWords(text: string, letters: number): Language | undefined {
  const languages = candidates(describedCodes);
  const [any] = languages;
  if (any === undefined || !isInScriptOf(text, letters, any)) return undefined;
  const words = wordsIn(text, any);
  if (words.length < LEAST_WORDS) return undefined;
  const counts = countsOf(words.map(({ text: written }) => written.toLowerCase()));
  const shares = languages.map((language) => ({ language, ...shareOf(counts, language.prose?.functionWords) }));
  const [first, second] = shares.sort((a, b) => b.different - a.different);
  return first !== undefined && isClear(first, second?.different ?? 0, words.length) && !isKindred(first, counts)
    ? first.language
    : undefined;
}

function isClear({ count, different }: Share, second: number, words: number): boolean {
  const least = Math.max(DIFFERENT.least, Math.min(DIFFERENT.most, words / DIFFERENT.inWords));
  return count >= FUNCTION_WORDS * words && different >= least && different >= MARGIN * second;
}

function isKindred({ language, count }: Share, counts: ReadonlyMap<string, number>): boolean {
  const kindred = shareOf(counts, language.prose?.kindredWords).count;
  return kindred > 0 && kindred * KINDRED >= count;
}

/** How many of some words are in a set. */
function shareOf(counts: ReadonlyMap<string, number>, set: ReadonlySet<string> = new Set()): Omit<Share, 'language'> {
  let [count, different] = [0, 0];
  for (const [word, times] of counts) {
    if (!set.has(word)) continue;
    count += times;
    different++;
  }
  return { count, different };
}
