import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { scriptClass, shareScript, spacesWords } from '../language/scripts.ts';
import { wordsIn } from '../spans/words.ts';
import { memoize } from '../text/memoize.ts';
import type { TermEntry, TermText } from '../translation/ast.ts';
import type { Range } from '../text/range.ts';

/** A comma outside parentheses. */
const SEPARATOR = /,(?![^()]*\))/g;
/** Separators of a term and its rendering, outside parentheses. */
const BETWEEN = /(?<!\s)\s+[-–—]\s+|(?:(?<!\s)\s+)?(?:→|⟶|->|=>|[:=])\s*/g;
const PARENTHESIS = /\(([^()]*)\)/g;
/** The start of a remark after a term or a rendering. */
const REMARK = /(?:(?<!\s)\s+)?[([;:,→=]|(?<!\s)\s+[-–—]\s|["”»]/;
/** Quotes and emphasis around a term. */
const LEADING_MARKS = /^[\s"“”«»*_`'‘’]+/;
const TRAILING_MARKS = /(?<![\s"“”«»*_`'‘’.])[\s"“”«»*_`'‘’.]+$/;

/** Parses a list of terms such as `tide (…), clock`. */
export function readTermList(list: Range, languages: Languages): TermEntry[] {
  const text = list.slice();
  const ends = [...Array.from(text.matchAll(SEPARATOR), (match) => match.index), text.length];
  let start = 0;
  return ends.flatMap((end) => {
    const range = list.within(start, end).trim();
    start = end + 1;
    return range.start === range.end ? [] : [readTermEntry(range, languages)];
  });
}

/**
 * Parses one entry: `term (rendering)`, `term - rendering`, `term: rendering` or `term → rendering`, or with the two swapped. The
 * script of the first letter decides which of the two is the term.
 */
export function readTermEntry(range: Range, languages: Languages): TermEntry {
  const text = range.slice();
  const whole = termTextOf(range, { text, start: 0 });
  const { source: own, target } = languages;
  // If both languages share a script, the whole entry is taken for a source term.
  if (shareScript(own, target) || !wordOf(target).test(text)) return { range, source: whole };
  const isTarget = (part: string) => startsIn(part, target);
  for (const [one, other] of halves(text)) {
    if (isTarget(one.text) === undefined || isTarget(other.text) === undefined || isTarget(one.text) === isTarget(other.text))
      continue;
    const [first, second] = [termTextOf(range, one), termTextOf(range, withoutRemark(other))];
    const pair = isTarget(one.text) === true ? { source: second, target: first } : { source: first, target: second };
    if (isRendering(pair.target.text, languages)) return { range, ...pair };
  }
  return isTarget(text) === true ? { range, target: whole } : { range, source: whole };
}

interface Part {
  readonly text: string;
  /** A UTF-16 offset from the start of the entry. */
  readonly start: number;
}

/** The ways to split an entry in two, the most probable first. */
function* halves(text: string): Generator<readonly [Part, Part]> {
  for (const { index, 0: separator } of text.matchAll(BETWEEN)) {
    const before = text.slice(0, index);
    if (before.split('(').length !== before.split(')').length) continue;
    const start = index + separator.length;
    yield [
      { text: before, start: 0 },
      { text: text.slice(start), start },
    ];
  }
  for (const { index, 1: content = '' } of text.matchAll(PARENTHESIS)) {
    yield [
      { text: text.slice(0, index), start: 0 },
      { text: content, start: index + 1 },
    ];
  }
}

/** Is the first letter of a text one of the language? Undefined when the text has no letter. */
function startsIn(text: string, language: Language): boolean | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? undefined : wordOf(language).test(first);
}

const wordOf = memoize((language: Language): RegExp => {
  const own = scriptClass(language);
  return new RegExp(`[${own}][${own}\\p{M}]*`, 'u');
});

function withoutRemark({ text, start }: Part): Part {
  const marks = LEADING_MARKS.exec(text)?.[0].length ?? 0;
  const end = text.slice(marks).search(REMARK);
  return { text: end === -1 ? text : text.slice(0, marks + end), start };
}

function termTextOf(entry: Range, { text, start }: Part): TermText {
  const leading = LEADING_MARKS.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(leading).replace(TRAILING_MARKS, '');
  const from = start + leading;
  return { range: entry.within(from, from + trimmed.length), text: trimmed };
}

/** Is a text a rendering, not a sentence about the term, which would have at least as many words of the source? */
function isRendering(text: string, { source, target }: Languages): boolean {
  const count = (language: Language) =>
    spacesWords(language) ? text.split(wordOf(language)).length - 1 : wordsIn(text, language).length;
  return count(target) > count(source);
}
