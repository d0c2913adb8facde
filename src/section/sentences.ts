import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';

/** A mark that ends a sentence, what closes with it, and the space before something that may open the next one. */
const END = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"'*_]*\s+(?=[\p{Ps}\p{Pi}"'*_]*[\p{Lu}\p{Lo}\p{N}\uFFFC])/gu;
const LAST_WORD = /(?<![\p{L}\p{M}.])[\p{L}\p{M}.]+$/u;
/** No abbreviation is longer. */
const LONGEST_WORD = 40;
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

/**
 * The sentences of a text as index ranges into it, without the space between them. Names of either language keep their
 * abbreviations in the other one, so those of both count. A stop inside brackets ends nothing.
 */
export function sentencesIn(prose: string, { source, target }: Languages): readonly Range[] {
  const sentences: Range[] = [];
  let start = prose.length - prose.trimStart().length;
  for (const { index, 0: mark } of prose.matchAll(END)) {
    if (mark.startsWith('.') && isAbbreviation(prose.slice(Math.max(start, index - LONGEST_WORD), index))) continue;
    if (isOpen(prose.slice(start, index + mark.length))) continue;
    sentences.push({ start, end: index + mark.trimEnd().length });
    start = index + mark.length;
  }
  const end = prose.trimEnd().length;
  return start < end ? [...sentences, { start, end }] : sentences;

  function isAbbreviation(before: string): boolean {
    const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
    return INITIALS.test(word) || [source, target].some(({ prose: known }) => known?.abbreviations.has(word) === true);
  }
}

function isOpen(text: string): boolean {
  return text.split(/[([]/).length > text.split(/[)\]]/).length;
}
