/** Whether running text says what a formula of the other side says. */
import type { Unit } from '../align/alignment.ts';
import { formulasOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { foldMath, hasPlain, plainMath, writesPlainly } from '../markdown/plain-math.ts';
import { plainTex } from '../markdown/tex.ts';
import { countNumerals } from '../spans/numbers.ts';
import { powersOfTen } from '../spans/powers-of-ten.ts';
import { valuesInWords } from '../spans/values-in-words.ts';
import { lazily } from '../text/lazily.ts';

/** What stands between the two sides of a relation. */
const RELATION = /^(?:=|≈|≤|≥|<|>|~|∈|≃|≅|≪|≫)/u;
const NUMBER = /^[-+±]?\d+(?:\.\d+)?%?$/;
const FACTOR = /^[-+±]?\d+(?:\.\d+)?[×%]?$/;
/** Letters and numbers by themselves. */
const ATOM = /\p{Script=Latin}+|\p{Script=Greek}|\d+(?:\.\d+)?/gu;
const LETTER = /^[A-Za-z]$/;
/** A command, which nobody would write into running text. */
const COMMAND = /\\[A-Za-z]/;

/** The text of some units of one side without its formulas. */
export class RunningText {
  readonly #raw: string;
  readonly #language: Language;
  readonly #folded: () => string;
  readonly #values: () => ReadonlySet<number>;
  readonly #atoms: () => ReadonlyMap<string, number>;

  constructor(units: readonly Unit[], language: Language) {
    this.#raw = units.map(withoutMath).join('\n');
    this.#language = language;
    this.#folded = lazily(() => foldMath(this.#raw, language));
    this.#values = lazily(
      () =>
        new Set([...countNumerals(this.#raw, language).keys(), ...valuesInWords(this.#raw, language).map(({ value }) => value)]),
    );
    this.#atoms = lazily(() => countsOf(this.#folded().match(ATOM) ?? []));
  }

  /** Is a formula of the source written in characters that need no delimiters, or in words? */
  writes(tex: string, language: Language): boolean {
    const isPlain = () => {
      const plain = plainMath(tex, language);
      // What has a command in TeX is no copy of it without delimiters when it stands in signs.
      const inSigns = COMMAND.test(tex) && !this.#raw.includes('\\') && !LETTER.test(plain);
      return writesPlainly(this.#folded(), plain) || (inSigns && hasPlain(this.#folded(), plain));
    };
    return this.#says(tex, isPlain);
  }

  /** Are the characters of a formula of the target in this text, delimited in any way, or is it in words? */
  has(tex: string, language: Language): boolean {
    return this.#says(tex, () => hasPlain(this.#folded(), plainMath(tex, language)));
  }

  /** Does a shorter formula of this side with the text around it say the same as a longer one of the other side? */
  goesOn(long: string, short: string, language: Language): boolean {
    const [whole, part] = [plainMath(long, language), plainMath(short, this.#language)];
    const rest = part !== '' && whole.startsWith(part) ? whole.slice(part.length) : '';
    if (!RELATION.test(rest)) return false;
    const said = rest.replace(RELATION, '');
    return NUMBER.test(said) ? this.#values().has(Math.abs(parseFloat(said))) : said.length > 1 && hasPlain(this.#folded(), said);
  }

  /**
   * Does this text have letters or numbers of a formula that the own text of the formula does not have as often? A single letter
   * may be a word, so half of the formula must be there when it has nothing else.
   */
  hasPartsOf(tex: string, language: Language, own: RunningText): boolean {
    const atoms = new Set(foldMath(tex, language).match(ATOM));
    const found = [...atoms].filter((atom) => (this.#atoms().get(atom) ?? 0) > (own.#atoms().get(atom) ?? 0));
    return found.some((atom) => !LETTER.test(atom)) || (found.length > 1 && found.length * 2 >= atoms.size);
  }

  /** Has this text the number that a formula consists of, which its own text does not have as often? `2.9\times` may be `2.9 veces`. */
  hasNumberOf(tex: string, language: Language, own: RunningText): boolean {
    return FACTOR.test(plainMath(tex, language)) && this.hasPartsOf(tex, language, own);
  }

  /** A power of ten must keep its value: `10-6` is not `10^{-6}`. */
  #says(tex: string, isPlain: () => boolean): boolean {
    const power = powerIn(tex);
    if (power === undefined) return isPlain() || this.#spells(tex);
    if (countNumerals(this.#raw, this.#language).has(power)) return true;
    return powersOfTen(this.#raw, this.#language).some(({ value }) => Math.abs(value - power) <= 1e-9 * Math.abs(value));
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

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
