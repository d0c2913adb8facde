import { targetWordsOf } from '../glossary/target-words.ts';
import type { Language } from '../language/language.ts';
import { spacesWords } from '../language/scripts.ts';
import { wordsIn } from '../spans/words.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';

/** The last words of a text, at most five; they are explained by the bracket that follows, as in `graphics unit (GPU)`. */
const GLOSSED_WORDS = /$(?<=(?<words>(?:[\p{L}\p{M}\p{N}-]+\s+){0,4}[\p{L}\p{M}\p{N}-]+)[*_"”»]*\s*)/u;

/** A run of letters that a bracket explains, where no spaces set words apart. */
const GLOSSED_RUN = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=[*_"”»」』]*\s?$)/u;
const LAST_OPENING = /[(（](?=[^(（]*$)/u;
const CLOSED = /[)）\n]/u;

/** The words before the last open bracket of a text: as many as the name in the bracket has capitals, at least two. */
export function glossedWords(before: string, name: string, language: Language): string | undefined {
  const bracket = before.search(LAST_OPENING);
  if (bracket < 0 || CLOSED.test(before.slice(bracket))) return undefined;
  const least = Math.max(2, name.replaceAll(/[^A-Z]/g, '').length);
  const text = before.slice(0, bracket);
  if (!spacesWords(language)) {
    const words = wordsIn(GLOSSED_RUN.exec(text)?.[0] ?? '', language).slice(-least);
    return words.length === 0 ? undefined : words.map((word) => word.text).join('');
  }
  const words = GLOSSED_WORDS.exec(text)?.groups?.['words']?.split(/\s+/);
  if (words?.some((word) => /\p{L}/u.test(word)) !== true) return undefined;
  return words.slice(-least).join(' ');
}

/** Does a text use the words of a gloss: most of them, in any of their forms, or all where no spaces set words apart? */
export function usesGloss(words: string, text: string, language: Language): boolean {
  return spacesWords(language) ? usesWords(words, text, language) : text.includes(words);
}

/** Does a text use most of some words, in any of their forms? */
export function usesWords(words: string, text: string, language: Language): boolean {
  const known = formReader(language)(text);
  const wanted = wordForms(words, language);
  const found = wanted.filter((forms) => forms.some((form) => known.has(form)));
  return wanted.length > 0 && found.length * 2 > wanted.length;
}

/** For each word the forms in which it may stand in a phrase. */
function wordForms(text: string, language: Language): readonly (readonly string[])[] {
  if (language.morphology?.target === undefined) return text.split(/[^\p{L}\p{M}]+/u).map((word) => [word]);
  return targetWordsOf(language)
    .read(text)
    .values.map(({ forms }) => forms.inPhrase);
}

/** The texts of a pair are asked for many words, one after the other. */
const KEPT = 4;
const formReader = memoize((language: Language) =>
  remembered(KEPT, (text): ReadonlySet<string> => new Set(wordForms(text, language).flat())),
);
