import type { Languages } from '../language/languages.ts';
import type { Offsets } from '../text/offsets.ts';

/**
 * A mark that ends a sentence, closing quotes and brackets after it, and the white space before a possible start of the next
 * sentence, with the marker of a line of a block quotation. Marks of Chinese and Japanese need no space, but inside a quotation
 * they end no sentence.
 */
const END =
  /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"'*_]*\s+(?:(?<=\n[ \t]{0,3})>[> \t]*)?(?=[\p{Ps}\p{Pi}"'*_]*[\p{Lu}\p{Lo}\p{N}\uFFFC])|[。！？｡]+[）)]*\s*(?=[^\s\p{Pe}\p{Pf}])/gu;
/** What follows a mark that needs it: white space, and the marker of a block quotation. */
const SPACE = /[\s>].*$/s;
const LAST_WORD = /(?<![\p{L}\p{M}.])[\p{L}\p{M}.]+$/u;
/** In UTF-16 units: longer than any abbreviation. */
const LONGEST_WORD = 40;
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

/**
 * The sentences of a text as UTF-16 offsets in it, without the white space between them. Names keep the abbreviations of their
 * language, so the abbreviations of both languages count. A stop inside brackets ends no sentence.
 */
export function sentencesIn(prose: string, { source, target }: Languages): readonly Offsets[] {
  const sentences: Offsets[] = [];
  let start = prose.length - prose.trimStart().length;
  for (const { index, 0: mark } of prose.matchAll(END)) {
    if (mark.startsWith('.') && isAbbreviation(prose.slice(Math.max(start, index - LONGEST_WORD), index))) continue;
    if (isOpen(prose.slice(start, index + mark.length))) continue;
    sentences.push({ start, end: index + mark.replace(SPACE, '').length });
    start = index + mark.length;
  }
  const end = prose.trimEnd().length;
  return start < end ? [...sentences, { start, end }] : sentences;

  function isAbbreviation(before: string): boolean {
    const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
    return (
      INITIALS.test(word) ||
      [source, target].some(({ prose }) => prose?.abbreviations.has(word) === true || prose?.rank?.test(before) === true)
    );
  }
}

/** Where a sentence may start, the first one included: all places where one does, and those behind abbreviations and in brackets. */
export function sentenceStartsIn(prose: string): readonly number[] {
  const starts = [prose.length - prose.trimStart().length];
  END.lastIndex = 0;
  for (let end = END.exec(prose); end !== null; end = END.exec(prose)) starts.push(end.index + end[0].length);
  return starts;
}

function isOpen(text: string): boolean {
  return text.split(/[([（]/).length > text.split(/[)\]）]/).length;
}
