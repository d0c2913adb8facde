import { hanNumerals } from '../language/han-numerals.ts';
import type { Language } from '../language/language.ts';
import { hasScript } from '../language/scripts.ts';
import { dualUnit, numberTerms, type Term, unitOfTerm } from './number-terms.ts';
import { unitOfWords } from './number-words.ts';

/** A value that some words of a text may express. */
export interface WordValue {
  readonly value: number;
  /** The symbol of the unit that goes with it. */
  readonly unit?: string;
  /** The numbers in digits among its words, as in `5 million and 200 thousand`. */
  readonly digits: readonly number[];
}

/** In words: the longest number. */
const LONGEST = 10;
/** In letters: what is left of a word behind a number that it begins with. */
const SHORTEST_REST = 4;

/** Every value that the words of a text may express, alone or together: `two hundred` gives 2, 100 and 200. */
export function valuesInWords(text: string, language: Language): readonly WordValue[] {
  const terms = numberTerms(text, language);
  return [
    ...(hasScript(language, 'Han') && language.numbers?.compounds === undefined
      ? hanNumerals(text).map((value) => wordValue(value, undefined, []))
      : []),
    ...runsOf(terms).flatMap((run) => valuesOfRun(run, language)),
    ...terms.flatMap((term, index) => [
      ...afterNoun(terms, index, language),
      ...dualOf(term, language),
      ...beginningOf(term, language),
      ...dividedBy(terms, index, language),
      ...monthOf(term, language),
    ]),
  ];
}

/** Numbers that follow each other: a run with the term after it. */
interface Run {
  readonly terms: readonly Term[];
  readonly next: Term | undefined;
}

function runsOf(terms: readonly Term[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Term[] = [];
  for (const term of [...terms, undefined]) {
    const goesOn = term !== undefined && isNumber(term);
    // Digits go on with a number in words only after a joiner: `the first 375 million` is no 376.
    if (run.length > 0 && (!goesOn || term.apart || (term.digits && !term.joined))) {
      if (run.some(({ digits }) => !digits)) runs.push({ terms: run, next: term?.apart === false ? term : undefined });
      run = [];
    }
    if (goesOn) run.push(term);
  }
  return runs;
}

function isNumber({ whole, part }: Term): boolean {
  return whole !== undefined || part !== undefined;
}

function valuesOfRun({ terms, next }: Run, language: Language): readonly WordValue[] {
  return terms.flatMap((_, start) =>
    terms.slice(start, start + LONGEST).flatMap((_, length) => {
      const some = terms.slice(start, start + length + 1);
      const following = terms[start + length + 1] ?? next;
      const unit = following && unitOfTerm(following, language);
      return valuesOf(some).map((value) => wordValue(value, unit, some));
    }),
  );
}

function wordValue(value: number, unit: string | undefined, terms: readonly Term[]): WordValue {
  const digits = terms.flatMap((term) => (term.digits && term.whole !== undefined ? [term.whole] : []));
  return { value, ...(unit !== undefined && { unit }), digits };
}

/** The value of the words of one number, taken as whole numbers where they may be parts. */
export function wholeOf(terms: readonly Term[]): number {
  return valueOf(terms, false);
}

/** The value of some words, and that with words such as `third` taken as parts. */
function valuesOf(terms: readonly Term[]): readonly number[] {
  const plain = wholeOf(terms);
  const isAmbiguous = terms.some(({ whole, part }) => whole !== undefined && part !== undefined);
  return isAmbiguous ? [plain, valueOf(terms, true)] : [plain];
}

function valueOf(terms: readonly Term[], asParts: boolean): number {
  let [total, current, last] = [0, 0, 1];
  for (const { whole, part, multiplies, joined } of terms) {
    if (part !== undefined && (whole === undefined || asParts)) {
      // `three quarters`, but `three and a quarter`; after `two million and` it is a part of a million.
      current = current > 0 && !joined ? current * part : current + part;
    } else if (whole === undefined) continue;
    else if (whole === 100 || multiplies) current = (current || 1) * whole;
    else if (whole >= 1000) {
      // `tres mil millones`: a larger word multiplies everything before it.
      total = whole > total ? (total + current || 1) * whole : total + (current || 1) * whole;
      [current, last] = [0, whole];
    } else current += whole;
  }
  return total + (current > 0 && current < 1 ? current * last : current);
}

/** `an hour and a half`, `dos horas y media`: a part that is joined to a noun with its number. */
function afterNoun(terms: readonly Term[], index: number, language: Language): readonly WordValue[] {
  const [term, noun] = [terms[index], terms[index - 1]];
  const part = term?.joined === true && !term.apart ? term.part : undefined;
  if (part === undefined || noun === undefined || isNumber(noun)) return [];
  // A noun alone is one, or two by its ending.
  const alone = [1, 2].map((count) => wordValue(count + part, unitOfTerm(noun, language), []));
  // The noun may have an adjective.
  const at = [index - 1, index - 2].find((nounAt) => endsNumber(terms, nounAt, index));
  if (at === undefined) return alone;
  const heads: Term[][] = [];
  for (let start = at - 1; start >= 0 && at - start <= LONGEST && endsNumber(terms, start + 1, index); start--)
    heads.push(terms.slice(start, at));
  const counted = terms[at];
  const unit = counted && unitOfTerm(counted, language);
  return [...alone, ...heads.flatMap((head) => valuesOf(head).map((value) => wordValue(value + part, unit, head)))];
}

/** Does a number end before a term, with nothing but terms from there to another one? */
function endsNumber(terms: readonly Term[], at: number, until: number): boolean {
  const before = terms[at - 1];
  return before !== undefined && isNumber(before) && !terms.slice(at, until).some(({ apart }) => apart);
}

function dualOf({ word }: Term, language: Language): readonly WordValue[] {
  const unit = dualUnit(word, language);
  return unit === undefined ? [] : [wordValue(2, unit, [])];
}

/** The number with which a word begins, and the unit that the rest of it may name, as a word for `ten-minute` has both. */
function beginningOf({ word }: Term, { numbers }: Language): readonly WordValue[] {
  if (numbers?.beginnings === undefined) return [];
  return [...numbers.beginnings].flatMap(([beginning, value]) => {
    if (!word.startsWith(beginning)) return [];
    const rest = word.slice(beginning.length);
    const unit = unitOfWords(rest, numbers);
    const isNumber = unit !== undefined || (Number.isInteger(value) && rest.length >= SHORTEST_REST);
    return isNumber ? [wordValue(value, unit, [])] : [];
  });
}

/** The numbers in words behind a word that divides them. */
function dividedBy(terms: readonly Term[], index: number, { numbers }: Language): readonly WordValue[] {
  const denominator = numbers?.denominators?.get(terms[index]?.word ?? '');
  if (denominator === undefined) return [];
  const behind = terms.slice(index + 1, index + 1 + LONGEST);
  const end = behind.findIndex((term) => term.apart || term.digits || !isNumber(term));
  const counted = end < 0 ? behind : behind.slice(0, end);
  return counted.map((_, last) => wordValue(wholeOf(counted.slice(0, last + 1)) / denominator, undefined, []));
}

/** The number of a month: a date may have it in digits. */
function monthOf({ word, next }: Term, { numbers }: Language): readonly WordValue[] {
  const value = numbers?.months.get(word) ?? numbers?.months.get(`${word} ${next}`);
  return value === undefined ? [] : [wordValue(value, undefined, [])];
}
