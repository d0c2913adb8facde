import type { Language } from '../language/language.ts';
import type { Range } from '../text/range.ts';
import { hasPlainPart } from './names.ts';

/** In letters: acronyms are seldom so long. */
const LONG = 7;
/** A word in capitals with digits in it is no word of a language. */
const CAPITALS = /^[A-Z]+$/;
const TITLE_BEFORE = /(?:^|[\n*#.:?!]|[A-Z][\w-]{0,20},?)\s{0,3}$/;
const TITLE_AFTER = /^(?:\s+|[*:]|$)(?:[A-Z*:]|$)/;
const BEFORE = /(?<![A-Z])([A-Z]{2,30})[\s:,-]{1,3}$/;
const AFTER = /^[\s:,-]+([A-Z]{2,})(?![a-z])/;
/** In UTF-16 units. */
const REACH = 40;
/** Two capitals that show of what letters an acronym is made: `IDentity`. */
const SHOWN = /^[A-Z]{2}[a-z]{4,}$/;
/** A word with a number, such as that of a level: `Level-1`. */
const COUNTED = /^[A-Z]?[a-z]+-?\d+$/;
/** Two names in one, as of authors, or two words of a title, which stand between other words with capitals. */
const DOUBLE = /^[A-Z][a-z]*(?:-[A-Z][a-z]*)+$/;
/** Several of what a name means, which is then no name of one thing. */
const PLURAL = /[a-z]s$/;

/** May a name that stands only once be words of its language: stressed, set in capitals, counted, or joined to words? */
export function mayBeWords(name: string, { text, start, end }: Range, language: Language): boolean {
  if (SHOWN.test(name) || COUNTED.test(name) || hasPlainPart(name) || PLURAL.test(name)) return true;
  const isWord = (word: string): boolean =>
    word.length >= LONG || language.prose?.functionWords?.has(word.toLowerCase()) === true;
  const [before, after] = [text.text.slice(Math.max(0, start - REACH), start), text.text.slice(end, end + REACH)];
  if (DOUBLE.test(name)) return TITLE_BEFORE.test(before) || TITLE_AFTER.test(after);
  if (!CAPITALS.test(name)) return false;
  const neighbours = [BEFORE.exec(before), AFTER.exec(after)];
  return (
    [name, ...neighbours.map((match) => match?.[1] ?? '')].some(isWord) ||
    language.names?.stressed?.has(name.toLowerCase()) === true
  );
}
