import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';

/** A name that every language keeps in Latin letters: an acronym, a product, a name with digits or inner capitals. */
export interface Identifier {
  readonly range: Range;
  /** The name as written, without the `s` of a plural: `GPU` for `GPUs`. */
  readonly value: string;
}

const WORD = /(?<![\p{Script=Latin}\p{Nd}_])[A-Za-z][A-Za-z0-9]*(?:[-_.+/][A-Za-z0-9]+)*\+*(?![\p{Script=Latin}\p{M}])/gu;
/** Two capitals, a capital inside, digits after a letter, or two names in one; `top-5` and `one-shot` are words. */
const NAME = /[A-Z][^-]*[A-Z]|[a-z][A-Z]|[A-Za-z]\d|[A-Z][A-Za-z0-9]*-\d|[A-Z][a-z]*-[A-Z][a-z]+/;
/** A stretch of word characters that may be a name; most words are none, and need no closer look. */
const CANDIDATE =
  /(?<![\w.+/-])(?=[\w.+/-]*?(?:[a-z][A-Z]|[A-Za-z]\d|[A-Z][\w.+/]*[A-Z]|[A-Z][A-Za-z0-9]*-(?:\d|[A-Z])))[\w.+/-]+/g;
const PLURAL = /(?<=[A-Z])s$/;

/** @param prose the text of `content`, equally long, with all values of classes before identifiers masked */
export function readIdentifiers(prose: string, content: Range): readonly Identifier[] {
  return findIdentifiers(prose).map(({ start, end }) => ({
    range: content.within(start, end),
    value: prose.slice(start, end).replace(PLURAL, ''),
  }));
}

/** The places of names in a text, as UTF-16 offsets in it. */
export function findIdentifiers(prose: string): readonly Offsets[] {
  const names: Offsets[] = [];
  CANDIDATE.lastIndex = 0;
  for (let found = CANDIDATE.exec(prose); found !== null; found = CANDIDATE.exec(prose)) {
    // The words that start in the stretch; the text around it shows whether they are whole.
    WORD.lastIndex = found.index;
    for (let word = WORD.exec(prose); word !== null && word.index < CANDIDATE.lastIndex; word = WORD.exec(prose)) {
      if (NAME.test(word[0])) names.push({ start: word.index, end: WORD.lastIndex });
    }
  }
  return names;
}
