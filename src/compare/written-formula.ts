/** Whether running text says what a formula of the other side says. */
import type { Unit } from '../align/alignment.ts';
import { formulasOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { foldMath, hasPlain, plainMath, writesPlainly } from '../markdown/plain-math.ts';
import { plainTex } from '../markdown/tex.ts';
import { countNumerals } from '../spans/numerals.ts';
import { powersOfTen } from '../spans/powers-of-ten.ts';
import { valuesInWords } from '../spans/values-in-words.ts';
import { countsOf } from '../text/counts.ts';
import { lazily } from '../text/lazily.ts';

/** What stands between the two sides of a relation. */
const RELATION = /^(?:=|≈|≤|≥|<|>|~|∈|≃|≅|≪|≫)/u;
const NUMBER = /^[-+±]?\d+(?:\.\d+)?%?$/;
/** A number alone, which words may multiply: `2.9\times` may be `2.9 veces`. */
const FACTOR = /^[-+±]?\d+(?:\.\d+)?[×%]?$/;
const FRACTION = /^(\d+(?:\.\d+)?)(?:\/(\d+))?%?$/;
/** Letters and numbers by themselves. */
const ATOM = /\p{Script=Latin}+|\p{Script=Greek}|\d+(?:\.\d+)?/gu;
const SIGNS = '[-+=<>≤≥≈≠~×·/*∈]';
const SIGN = new RegExp(`^${SIGNS}$`, 'u');
const LETTER = /^[A-Za-z]$/;
/** The name of a set of numbers, which a text says in words: `a real matrix`. */
const SET = /\\mathbb\s*(?:\{\s*[A-Z]\s*\}|[A-Z])/g;
/** A unit behind a number, which languages abbreviate in their own way: `15\,^{\circ}\mathrm{C}`. */
const UNIT = /(?<=\d)(?:\\[,;: ]|[\s~{}]|\^\s?\{?\s?\\circ){0,6}\\(?:mathrm|mathit|text(?:rm|normal)?|rm)\s?\{[^{}]{0,20}\}/g;
/** A command, which nobody would write into running text. */
const COMMAND = /\\[A-Za-z]/;

/** The text of some units of one side without its formulas. */
export class RunningText {
  readonly #raw: string;
  readonly #language: Language;
  readonly #folded: () => string;
  readonly #inDigits: () => ReadonlyMap<number, number>;
  readonly #inWords: () => ReadonlySet<number>;
  readonly #atoms: () => ReadonlyMap<string, number>;

  constructor(units: readonly Unit[], language: Language) {
    this.#raw = units.map(withoutMath).join('\n');
    this.#language = language;
    this.#folded = lazily(() => foldMath(this.#raw, language));
    this.#inDigits = lazily(() => countNumerals(this.#raw, language));
    this.#inWords = lazily(() => new Set(valuesInWords(this.#raw, language).map(({ value }) => value)));
    this.#atoms = lazily(() => countsOf(this.#folded().match(ATOM) ?? []));
  }

  /**
   * Is a formula of the source written in characters that need no delimiters, or in words? A letter by itself may be a word, so
   * the own text of the formula must have it less often.
   */
  writes(tex: string, language: Language, own: RunningText): boolean {
    const isPlain = () => {
      const plain = plainMath(tex, language);
      if (LETTER.test(plain)) return this.#countOf(plain) > own.#countOf(plain);
      // What has a command in TeX is no copy of it without delimiters when it stands in signs.
      const inSigns = COMMAND.test(tex) && !this.#raw.includes('\\');
      return writesPlainly(this.#folded(), plain) || (inSigns && hasPlain(this.#folded(), plain));
    };
    return this.#says(tex, language, isPlain);
  }

  /** Are the characters of a formula of the target in this text, delimited in any way, or is it in words? */
  has(tex: string, language: Language): boolean {
    return this.#says(tex, language, () => hasPlain(this.#folded(), plainMath(tex, language)));
  }

  /** Does a shorter formula of this side with the text around it say the same as a longer one of the other side? */
  goesOn(long: string, short: string, language: Language): boolean {
    const [whole, part] = [plainMath(long, language), plainMath(short, this.#language)];
    const rest = part !== '' && whole.startsWith(part) ? whole.slice(part.length) : '';
    if (!RELATION.test(rest)) return false;
    const said = rest.replace(RELATION, '');
    const value = NUMBER.test(said) ? Math.abs(parseFloat(said)) : undefined;
    if (value === undefined) return said.length > 1 && hasPlain(this.#folded(), said);
    return this.#inDigits().has(value) || this.#tells(value);
  }

  /**
   * Which letters and numbers of a formula does this text have more often than the own text of the formula? Where it has all of
   * them it says the signs between them in words. A single letter may be a word, so half of the formula must be there when it has
   * nothing else.
   */
  sharesOf(tex: string, language: Language, own: RunningText): 'nothing' | 'parts' | 'all' {
    const atoms = new Set(foldMath(tex.replaceAll(SET, ' ').replaceAll(UNIT, ' '), language).match(ATOM));
    const tells = (atom: string) => /^\d/.test(atom) && this.#tells(Number(atom)) && !own.#tells(Number(atom));
    const found = [...atoms].filter((atom) => this.#countOf(atom) > own.#countOf(atom) || tells(atom));
    const isEnough = found.length > 1 || FACTOR.test(plainMath(tex, language));
    const isWhole = isEnough && found.length === atoms.size && powerIn(tex) === undefined;
    if (isWhole && !this.#hasOtherSigns(tex, language)) return 'all';
    return found.some((atom) => !LETTER.test(atom)) || (found.length > 1 && found.length * 2 >= atoms.size) ? 'parts' : 'nothing';
  }

  /** Does the text set another sign between two neighbours of a formula? */
  #hasOtherSigns(tex: string, language: Language): boolean {
    const formula = foldMath(tex, language).replaceAll(/[\s{}()[\]]/g, '');
    const atoms = Array.from(formula.matchAll(ATOM));
    return atoms.some(({ 0: before, index }, place) => {
      const after = atoms[place + 1];
      const sign = formula.slice(index + before.length, after?.index);
      if (after === undefined || !SIGN.test(sign)) return false;
      const pattern = new RegExp(`(?<![\\p{L}\\d.])${before}\\s*(${SIGNS})\\s*${after[0]}(?![\\p{L}\\d])`, 'gu');
      return Array.from(this.#folded().matchAll(pattern)).some(([, other]) => other !== sign);
    });
  }

  /** Do words tell a value? What is positive or negative is compared with zero. */
  #tells(value: number): boolean {
    return this.#inWords().has(value) || (value === 0 && this.#language.numbers?.comparedWithZero?.test(this.#raw) === true);
  }

  #countOf(atom: string): number {
    return this.#atoms().get(atom) ?? 0;
  }

  /** A power of ten must keep its value: `10-6` is not `10^{-6}`. */
  #says(tex: string, language: Language, isPlain: () => boolean): boolean {
    const power = powerIn(tex);
    if (power === undefined) return isPlain() || this.#spells(tex) || this.#hasInWords(numberIn(tex, language));
    if (this.#inDigits().has(power) || this.#hasInWords(power)) return true;
    return powersOfTen(this.#raw, this.#language).some(({ value }) => isSame(value, power));
  }

  /** A small number may be said as one part of a large one: `a millionth`, `one in a million`. */
  #hasInWords(value: number | undefined): boolean {
    if (value === undefined) return false;
    const forms = value < 1 ? [value, 1 / value] : [value];
    return [...this.#inWords()].some((word) => forms.some((form) => isSame(word, form)));
  }

  /** Is the formula a single letter whose name the text has, as for `$\\epsilon$-greedy`? */
  #spells(tex: string): boolean {
    return this.#language.letterNames?.get(plainTex(tex))?.some((name) => this.#raw.includes(name)) ?? false;
  }
}

function withoutMath(unit: Unit): string {
  let [text, rest] = ['', unit.range];
  for (const { range } of formulasOf([unit])) {
    text += `${rest.atStart().until(range.atStart()).slice()} `;
    rest = range.atEnd().until(rest);
  }
  return text + rest.slice();
}

/** The value of a formula that is nothing but a power of ten, perhaps times a number. */
function powerIn(tex: string): number | undefined {
  const formula = tex.trim();
  const [power] = powersOfTen(formula, {});
  return power?.start === 0 && power.end === formula.length ? power.value : undefined;
}

/** The value of a formula that is nothing but a number or a fraction. */
function numberIn(tex: string, language: Language): number | undefined {
  const [, over, under = '1'] = FRACTION.exec(plainMath(tex, language)) ?? [];
  return over === undefined ? undefined : Number(over) / Number(under);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
