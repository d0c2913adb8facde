import type { Language } from '../language/language.ts';

/** The words of a text that a name in brackets right after them explains: `… (GPU)`, and words before `,` or `-` likewise. */
const GLOSSED_WORDS = /$(?<=(?<words>(?:[\p{L}\p{M}\p{N}-]+\s+){0,4}[\p{L}\p{M}\p{N}-]+)[*_"”»]*\s*)/u;

/** The words that stand right before the bracket in which a text ends; at most one for each letter of the name, and two more. */
export function glossedWords(before: string, name: string): string | undefined {
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || /[)\n]/.test(before.slice(bracket))) return undefined;
  const words = GLOSSED_WORDS.exec(before.slice(0, bracket))?.groups?.['words']?.split(/\s+/);
  return words?.slice(-Math.max(2, name.replaceAll(/[^A-Z]/g, '').length)).join(' ');
}

/** Does a text use most of the words that a gloss explains, in any of their forms? */
export function usesWords(words: string, text: string, { morphology }: Language): boolean {
  const read = (raw: string): readonly (readonly string[])[] =>
    morphology?.target?.words(raw).map(({ forms }) => forms.inPhrase) ?? raw.split(/[^\p{L}\p{M}]+/u).map((word) => [word]);
  const known = new Set(read(text).flat());
  const wanted = read(words);
  const found = wanted.filter((forms) => forms.some((form) => known.has(form)));
  return wanted.length > 0 && found.length * 2 > wanted.length;
}
