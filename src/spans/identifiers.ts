import type { Range } from '../text/range.ts';

/** A name that every language keeps in Latin letters: an acronym, a product, a name with digits or inner capitals. */
export interface Identifier {
  readonly range: Range;
  /** As it stands, without the `s` of a plural: `GPUs` reads `GPU`. */
  readonly value: string;
}

const WORD = /(?<![\p{Script=Latin}\p{Nd}_])[A-Za-z][A-Za-z0-9]*(?:[-_.+/][A-Za-z0-9]+)*\+*(?![\p{Script=Latin}\p{M}])/gu;
/** Two capitals, a capital inside, or digits after a letter; `top-5` and `one-shot` are words. */
const NAME = /[A-Z][^-]*[A-Z]|[a-z][A-Z]|[A-Za-z]\d|[A-Z][A-Za-z0-9]*-\d/;
/** A stretch of the characters of words that may hold a name: most words are none, and need not be read. */
const CANDIDATE = /(?<![\w.+/-])(?=[\w.+/-]*?(?:[a-z][A-Z]|[A-Za-z]\d|[A-Z][\w.+/]*[A-Z]|[A-Z][A-Za-z0-9]*-\d))[\w.+/-]+/g;
const PLURAL = /(?<=[A-Z])s$/;

/** @param prose text with everything masked that belongs to a class before identifiers; `start` is its offset in the file */
export function readIdentifiers(prose: string, start: number): readonly Identifier[] {
  return Array.from(prose.matchAll(CANDIDATE)).flatMap(({ 0: candidate, index }) =>
    wordsFrom(index, index + candidate.length, prose)
      .filter(([word]) => NAME.test(word))
      .map((match) => ({
        range: { start: start + match.index, end: start + match.index + match[0].length },
        value: match[0].replace(PLURAL, ''),
      })),
  );
}

/** The words that start in a part of the prose; what stands around it tells whether they are whole. */
function wordsFrom(start: number, end: number, prose: string): readonly RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  WORD.lastIndex = start;
  for (let word = WORD.exec(prose); word !== null && word.index < end; word = WORD.exec(prose)) words.push(word);
  return words;
}
