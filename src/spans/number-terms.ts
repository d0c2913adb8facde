import type { Language } from '../language/language.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { plainWord } from '../language/plain-word.ts';
import { JOINING_LETTER, spacesWords } from '../language/scripts.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';
import { readWord, unitOfWord, unitOfWords, type WordReading } from './number-words.ts';

/** A word or number of a text, as far as it may belong to a number in words. */
export interface Term extends WordReading {
  /** True for a number in digits. */
  readonly digits: boolean;
  /** True when it does not follow the term before it directly. */
  readonly apart: boolean;
  /** As in the word lists. */
  readonly word: string;
  /** The word after it, which may name a unit together with it. */
  readonly next: string;
  /** Its place: UTF-16 offsets from the start of the text. */
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const WORD = new RegExp(String.raw`${DIGITS}|[\p{L}\p{M}]+`, 'gu');
/** What may stand between words that follow each other; in some scripts a mark parts a word from its ending. */
const GAP = /^[\s\u200C-]*$/;
const ROMAN = /^(?=[IVX]{2}|[VX]$)X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);
const NOTHING: WordReading = { whole: undefined, part: undefined, multiplies: false, ordinal: false, joined: false };

/** Where no space sets words apart, each letter is one, unless the language reads several as one. */
const wordOf = memoize((language: Language): RegExp => {
  const compounds = language.numbers?.compounds;
  if (compounds === undefined) return WORD;
  const letters = spacesWords(language) ? String.raw`[\p{L}\p{M}]+` : String.raw`(?:${JOINING_LETTER}|\p{M})+|\p{L}\p{M}*`;
  return new RegExp(`${DIGITS}|${compounds.pattern}|${letters}`, 'giu');
});

/** The words and numbers of a text. Joiners and words that only fill a number are no terms of their own. */
export function numberTerms(text: string, language: Language): readonly Term[] {
  const { numbers } = language;
  if (numbers === undefined) return [];
  const terms: Term[] = [];
  const read = wordReader(language);
  const ascii = asciiNumerals(withApostrophes(text, language), language);
  let [joined, apart, end] = [false, true, 0];
  const pattern = wordOf(language);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(ascii), following = null; match !== null; match = following) {
    following = pattern.exec(ascii);
    const { 0: word, index: start } = match;
    const follows = (start === end + 1 && text.charAt(end) === ' ') || GAP.test(text.slice(end, start));
    if (!follows) [joined, apart] = [false, true];
    end = start + word.length;
    const { form, reading } = read(word);
    if (form === numbers.joiner) joined = true;
    else if (!numbers.fillers.has(form)) {
      // Field by field: this is made for every word of a text, and a spread takes several times as long.
      terms.push({
        whole: reading.whole,
        part: reading.part,
        multiplies: reading.multiplies,
        ordinal: reading.ordinal,
        digits: reading.digits,
        joined: joined || reading.joined,
        apart,
        word: form,
        next: following?.[0] ?? '',
        start,
        end,
      });
      [joined, apart] = [false, false];
    }
  }
  return terms;
}

interface KnownWord {
  readonly form: string;
  readonly reading: WordReading & Pick<Term, 'digits'>;
}

/** Most words of a text occur in many others. */
const REMEMBERED = 10_000;
const wordReader = memoize((language: Language) =>
  remembered(REMEMBERED, (word): KnownWord => ({ form: plainWord(word), reading: readToken(word, language) })),
);

function readToken(word: string, language: Language): WordReading & Pick<Term, 'digits'> {
  if (/^\d/.test(word)) return { ...NOTHING, whole: Number(word.replaceAll(',', '')), digits: true };
  if (ROMAN.test(word)) return { ...NOTHING, whole: romanValue(word), ordinal: true, digits: false };
  return { ...NOTHING, ...readWord(word, language), digits: false };
}

const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

/** The text, equally long, with apostrophes inside words as the number words of its language have them. */
export function withApostrophes(text: string, { numbers }: Language): string {
  return numbers?.apostrophe === undefined ? text : text.replaceAll(APOSTROPHE, numbers.apostrophe);
}

/** The symbol of the unit that a term names, alone or with the next word. */
export function unitOfTerm({ word, next }: Term, language: Language): string | undefined {
  const { numbers } = language;
  return dualUnit(word, language) ?? unitOfWord(word, language) ?? (numbers && unitOfWords(`${word} ${next}`, numbers));
}

/** The symbol of the unit of which a word says two by its ending. */
export function dualUnit(word: string, { numbers }: Language): string | undefined {
  return numbers?.duals?.get(word) ?? numbers?.duals?.get(word.replace(numbers.joiner, ''));
}

/** The symbols of all units that a text names in words. */
export function unitsNamed(text: string, language: Language): readonly string[] {
  return numberTerms(text, language).flatMap((term) => unitOfTerm(term, language) ?? []);
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN_DIGITS.get(letter) ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
