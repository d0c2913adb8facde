import { targetWordsOf } from '../glossary/target-words.ts';
import type { Language } from '../language/language.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';

/** The last words of a text, at most five; they are explained by the bracket that follows, as in `graphics unit (GPU)`. */
const GLOSSED_WORDS = /$(?<=(?<words>(?:[\p{L}\p{M}\p{N}-]+\s+){0,4}[\p{L}\p{M}\p{N}-]+)[*_"”»]*\s*)/u;

/** The words before the last open bracket of a text: as many as the name in the bracket has capitals, at least two. */
export function glossedWords(before: string, name: string): string | undefined {
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || /[)\n]/.test(before.slice(bracket))) return undefined;
  const words = GLOSSED_WORDS.exec(before.slice(0, bracket))?.groups?.['words']?.split(/\s+/);
  if (words?.some((word) => /\p{L}/u.test(word)) !== true) return undefined;
  return words.slice(-Math.max(2, name.replaceAll(/[^A-Z]/g, '').length)).join(' ');
}

/** Does a text use most of the words of a gloss, in any of their forms? */
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
