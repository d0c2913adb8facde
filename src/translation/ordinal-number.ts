import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import type { OrdinalNumber } from './ast.ts';

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);
const ROMAN_NUMERAL = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const JOINER = /^\s*[-–—&]\s*/;
/** What may follow a number that no title word announces: `6.1 Models`, `A. Proofs`, `II: Models`. */
const AFTER_DIGITS = /^(?:[.):\u060C]|\s|$)/u;
const AFTER_LETTER = /^[.):]/;

const TWO_WORDS = /^(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?/u;

interface Atom {
  readonly length: number;
  readonly readings: readonly string[];
  readonly digits: boolean;
}

/**
 * The number at the start of a title or heading: `Section IV:`, `2.3-2.4`, `Appendix A`, `6.1 Models`, `A. Proofs`, and
 * the same in every language of the pair.
 * @param text the text of `content`, equally long
 */
export function readOrdinal(text: string, content: Range, languages: readonly Language[]): OrdinalNumber | undefined {
  const found = findOrdinal(text, languages);
  if (found === undefined) return undefined;
  const { start, end, readings } = found;
  return { range: content.within(start, end), raw: text.slice(start, end), readings };
}

/** The number at the start of a text, with UTF-16 offsets in it. */
export function findOrdinal(
  text: string,
  languages: readonly Language[],
): (Offsets & { readonly readings: readonly string[] }) | undefined {
  const between = numberBetween(text, languages);
  if (between !== undefined) return between;
  const word = titleWord(text, languages);
  let at = word.length;
  let readings: string[] | undefined;
  for (;;) {
    const atom = readAtom(text.slice(at), languages, word !== '');
    if (atom === undefined) break;
    const known = readings;
    readings = known === undefined ? [...atom.readings] : known.flatMap((head) => atom.readings.map((tail) => `${head}–${tail}`));
    at += atom.length;
    const joiner = JOINER.exec(text.slice(at));
    if (joiner === null || readAtom(text.slice(at + joiner[0].length), languages, word !== '') === undefined) break;
    at += joiner[0].length;
  }
  if (readings === undefined) return undefined;
  return { start: word.length, end: at, readings };
}

/** The number of a title that has words on both sides of it: `第三章`. */
function numberBetween(text: string, languages: readonly Language[]): ReturnType<typeof findOrdinal> {
  for (const { ordinals, numbers } of languages) {
    const [found = '', number = ''] = ordinals.around?.exec(asciiDigits(text)) ?? [];
    if (number === '') continue;
    const value = /^\d/.test(number) ? number.split('.').map(Number).join('.') : numbers?.words.get(number);
    const start = found.indexOf(number);
    if (value !== undefined) return { start, end: start + number.length, readings: [String(value)] };
  }
  return undefined;
}

/** The word before the number with its white space, or the empty string. */
function titleWord(text: string, languages: readonly Language[]): string {
  for (const { ordinals } of languages) {
    for (const word of ordinals.titleWords) {
      if (text.slice(0, word.length).toLowerCase() !== word.toLowerCase()) continue;
      const space = /^\s+/.exec(text.slice(word.length))?.[0];
      if (space !== undefined) return text.slice(0, word.length + space.length);
    }
  }
  return '';
}

function readAtom(text: string, languages: readonly Language[], announced: boolean): Atom | undefined {
  const ascii = asciiDigits(text);
  const digits = /^\d+(?:\.\d+)*/.exec(ascii)?.[0];
  if (digits !== undefined) {
    const after = text.slice(digits.length);
    const stop = announced ? /^(?![\p{L}\p{N}])/u : AFTER_DIGITS;
    const reading = digits.split('.').map(Number).join('.');
    return stop.test(after) || JOINER.test(after) ? { length: digits.length, readings: [reading], digits: true } : undefined;
  }
  return (announced ? readWord(text, languages) : undefined) ?? readLetters(text, languages, announced);
}

/** An ordinal word, longest first: eleven is two words in some languages. */
function readWord(text: string, languages: readonly Language[]): Atom | undefined {
  const [first, second] = TWO_WORDS.exec(text)?.slice(1) ?? [];
  if (first === undefined) return undefined;
  const candidates = second === undefined ? [first] : [`${first} ${second}`, first];
  for (const { ordinals } of languages) {
    for (const candidate of candidates) {
      const value = ordinals.words.get(candidate) ?? ordinals.words.get(candidate.toLowerCase());
      if (value === undefined) continue;
      const length = candidate === first ? first.length : (TWO_WORDS.exec(text)?.[0].length ?? 0);
      return { length, readings: [String(value)], digits: false };
    }
  }
  return undefined;
}

/** A letter, a letter with a sub-number (`A.1`), or a Roman numeral. `I` and `C` are both. */
function readLetters(text: string, languages: readonly Language[], announced: boolean): Atom | undefined {
  const match = /^(\p{L}[\p{L}\p{M}]*)((?:\.\p{Nd}+)*)/u.exec(text);
  const letters = match?.[1];
  if (match === null || letters === undefined) return undefined;
  const after = text.slice(match[0].length);
  const sub = asciiDigits(match[2] ?? '');
  const ended = announced || sub !== '' ? AFTER_DIGITS : AFTER_LETTER;
  if (!ended.test(after)) return undefined;
  const readings: string[] = [];
  if (/^[A-Z]$/.test(letters)) readings.push(letters + sub);
  for (const { ordinals } of languages) {
    const letter = ordinals.letters.get(letters);
    if (letter !== undefined) readings.push(letter + sub);
  }
  if (ROMAN_NUMERAL.test(letters)) readings.push(romanValue(letters) + sub);
  return readings.length === 0 ? undefined : { length: match[0].length, readings, digits: false };
}

function romanValue(numeral: string): number {
  let sum = 0;
  for (let index = 0; index < numeral.length; index++) {
    const value = ROMAN.get(numeral.charAt(index)) ?? 0;
    sum += value < (ROMAN.get(numeral.charAt(index + 1)) ?? 0) ? -value : value;
  }
  return sum;
}

/** Do two numbers share a reading? */
export function sameNumber(a: OrdinalNumber, b: OrdinalNumber): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}
