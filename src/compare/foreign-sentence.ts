/** Detects sentences of the source language inside texts of a target side. */
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { letterPattern, scriptClass, shareScript, spacesWords } from '../language/scripts.ts';
import { functionWordsIn, hasLetters, mayHaveWords, type ScriptWord, withoutAsides, wordsIn } from '../spans/words.ts';
import { withoutEntries } from '../spans/reference-entry.ts';
import { contentWordsIn, plainWordsIn } from '../spans/written-in.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';
import type { TextBlock } from '../translation/ast.ts';
import { sentencesIn } from '../translation/sentences.ts';
import { withoutCommands } from './names-kept.ts';
import { showsSource } from './source-words-kept.ts';

const SENTENCE = { words: 6, functionWords: 2, contentWords: 2, plainWords: 5 };
/** Of the function words of a sentence, at most one in so many may be of the target when it is in the source language. */
const OWN_SHARE = 3;
const FUNCTION_WORDS = 3;
/** What divides the terms of a list: a comma or the like, of any script. */
const LIST_MARK = /\p{Terminal_Punctuation}/u;

/** A quick test, which also holds for the text before names and titles are masked: has it the words of a sentence? */
export function mayHaveForeignSentence(prose: string, { source, target }: Languages): boolean {
  return mayHaveWords(prose, SENTENCE.words, source) && hasLetters(prose, target);
}

/**
 * The first sentence of source words inside a target text, as UTF-16 offsets; names, quotations, glosses, citations, entries of
 * references and TeX are none.
 * @param originals the texts that the target text translates
 */
export function foreignSentence(prose: string, languages: Languages, originals: readonly TextBlock[]): Offsets | undefined {
  const { source, target } = languages;
  if (!mayHaveForeignSentence(prose, languages)) return undefined;
  const open = withoutAsides(withoutEntries(withoutCommands(prose), target));
  if (shareScript(source, target)) return sentenceByWords(prose, open, languages, originals);
  // Without spaces between words, the letters of a few names would do.
  if (spacesWords(source) && !runOfWords(languages).test(open)) return undefined;
  for (const { start, end } of sentencesIn(prose, languages)) {
    for (const run of runsBetween(open.slice(start, end), target)) {
      const text = open.slice(start + run.start, start + run.end);
      const words = wordsIn(text, source);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || words.length < SENTENCE.words) continue;
      if (!isSentence(words, text, source)) continue;
      return { start: start + run.start + first.start, end: start + run.start + last.end };
    }
  }
  return undefined;
}

/** Are words of a text more than a name, such as the title of a work, or a list of terms? */
function isSentence(words: readonly ScriptWord[], text: string, source: Language): boolean {
  if (functionWordsIn(words, source) >= SENTENCE.functionWords) return contentWordsIn(words, source) >= SENTENCE.contentWords;
  return text.split(LIST_MARK).some((part) => plainWordsIn(wordsIn(part, source), source).length >= SENTENCE.plainWords);
}

/** The first sentence whose function words are those of the source language, for languages with one script. */
function sentenceByWords(
  prose: string,
  open: string,
  languages: Languages,
  originals: readonly TextBlock[],
): Offsets | undefined {
  for (const { start, end } of sentencesIn(prose, languages)) {
    const words = wordsIn(open.slice(start, end), languages.source);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < SENTENCE.words) continue;
    const foreign = functionWordsIn(words, languages.source, languages.target);
    if (foreign < FUNCTION_WORDS || functionWordsIn(words, languages.target, languages.source) * OWN_SHARE > foreign) continue;
    if (contentWordsIn(words, languages.source) < SENTENCE.contentWords) continue;
    if (!showsSource(words, languages, originals)) continue;
    return { start: start + first.start, end: start + last.end };
  }
  return undefined;
}

/** A run of as many source words as a sentence has, without a letter of the target between them. */
const runOfWords = memoize(({ source, target }: Languages) => {
  const word = `(?<![\\p{L}\\p{N}_])${letterPattern(source)}`;
  return new RegExp(`(?:${word}[^${scriptClass(target)}]*?){${SENTENCE.words}}`, 'u');
});

/** The stretches of a text without letters of a language. */
function runsBetween(text: string, language: Language): readonly Offsets[] {
  return Array.from(text.matchAll(new RegExp(`[^${scriptClass(language)}]+`, 'gu')), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
}
