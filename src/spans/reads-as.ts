import type { Language } from '../language/language.ts';
import { countInScripts, hasOwnScript } from '../language/scripts.ts';
import { withoutFences } from '../layout/bilingual/signs.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import { functionWordsIn, wordsIn } from './words.ts';
import { knowsWords } from './written-in.ts';

/** With fewer letters or words a page shows nothing. */
export const LEAST_LETTERS = 20;
export const LEAST_WORDS = 12;
/** The share of its own letters that a translation has at least; the others are those of names and commands. */
const OWN_LETTERS = 0.1;
/** The share of letters in scripts of neither language that a page has at most. */
const FOREIGN_LETTERS = 0.1;
/** The share of function words that a running text of their language has at least. */
export const FUNCTION_WORDS = 0.15;

/**
 * Is a page of Markdown in a language, which its path names, rather than left in the source language? Undefined when it has too
 * little text. A language in the script of the source, without data, is all that is not the source language.
 */
export function readsAs(page: string, language: Language, source: Language): boolean | undefined {
  const text = runningText(page);
  const letters = countLetters(text);
  if (letters < LEAST_LETTERS) return undefined;
  if (hasOwnScript(language, source)) return ownLetters(text, language, source) >= OWN_LETTERS * letters;
  if (!isInScriptOf(text, letters, language)) return false;
  if (hasOwnScript(source, language)) return true;
  const words = wordsIn(text, language);
  if (words.length < LEAST_WORDS) return undefined;
  const [own, other] = [functionWordsIn(words, language, source), functionWordsIn(words, source, language)];
  return knowsWords(language) ? own > other : other < FUNCTION_WORDS * words.length;
}

/** Is a page of Markdown running text in a language? Undefined when it has too little text. */
export function isRunningIn(page: string, language: Language): boolean | undefined {
  const text = runningText(page);
  const letters = countLetters(text);
  if (letters < LEAST_LETTERS) return undefined;
  if (!isInScriptOf(text, letters, language)) return false;
  const words = wordsIn(text, language);
  if (words.length < LEAST_WORDS) return undefined;
  return functionWordsIn(words, language) >= FUNCTION_WORDS * words.length;
}

/** Are nearly all letters of a text in the scripts of a language? */
export function isInScriptOf(text: string, letters: number, { scripts }: Language): boolean {
  return countInScripts(text, scripts) >= (1 - FOREIGN_LETTERS) * letters;
}

function ownLetters(text: string, { scripts }: Language, source: Language): number {
  return countInScripts(
    text,
    scripts.filter((script) => !source.scripts.includes(script)),
  );
}

export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Code, tags, addresses and templates, whose words are those of programs. */
const NO_PROSE = /`[^`\n]*`|<[^<>]*>|\]\([^()\n]*\)|\bhttps?:[^\s)]*|\{[{%][^{}]*[}%]\}/g;

/** The text of a page of Markdown without code, tags and addresses. */
export function runningText(page: string): string {
  const frontMatter = frontMatterOf(page, page).source;
  const body = frontMatter === undefined ? page : page.slice(frontMatter.end);
  return withoutFences(body).replaceAll(NO_PROSE, ' ');
}
