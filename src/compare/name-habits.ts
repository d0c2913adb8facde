import type { Languages } from '../language/languages.ts';
import { glossedWords } from './glosses.ts';
import { foldName, hasPlainPart } from './names.ts';
import { UNIT_SYMBOLS } from '../spans/units.ts';
import { hasLetters } from '../spans/words.ts';
import type { Range } from '../text/range.ts';
import { type Alignment, leafPairs } from '../align/alignment.ts';
import { valuesIn } from './values-in.ts';

/** How a target side treats a name in the pairs whose source has it. */
export interface NameHabit {
  /** The number of pairs with the name in the text, not only in a bracket that explains the words before it. */
  readonly used: number;
  readonly lacking: number;
  /** The target's own words for the name, from brackets that explain them. */
  readonly words: readonly string[];
}

/**
 * Does a target keep a name in Latin letters? `always`: so often that its absence from a text is a fault; `otherwise`: wherever
 * else it stands, which is not often for a name that may be said in words; `once`: in one other text; `unknown`: the source has it
 * in one text alone.
 */
export type Keeping = 'always' | 'otherwise' | 'once' | 'unknown' | 'no';

const UNSEEN: NameHabit = { used: 0, lacking: 0, words: [] };

/** Initials and labels, which languages write in their own way. */
const RENDERED = /^(?:[A-Z](?:[./][A-Z])+|[IVX]+|[kMGT]?(?:B|Hz|W|Wh)(?:\/s)?|[A-Z]{1,2}\d|PhD)$/;
/** A name with digits, which must be kept even if it occurs only once. */
const UNMISTAKABLE = /^[A-Z][^A-Z]*[A-Z].*\d/;
/** Names that are often written in words: acronyms, and compounds that start with a word, such as `non-`. */
const SPELLABLE = /^(?:[A-Z]+|[a-z]+-.*)$/;
/** The ratio of uses to omissions from which the target is said to keep such a name. */
const STEADY = 3;

/** In UTF-16 units: how far before a name the words that it explains may start. */
const GLOSS_REACH = 80;

function before({ text, start }: Range): string {
  return text.text.slice(Math.max(0, start - GLOSS_REACH), start);
}

/** The habits of a target side, by name. */
export class NameHabits {
  readonly #habits = new Map<string, NameHabit>();
  readonly #inTarget = new Map<string, number>();

  /** The text of the source side. */
  readonly text: string;

  constructor({ pairs, sides }: Alignment, languages: Languages) {
    this.text = sides.source.range.slice();
    for (const { source, target, gap } of leafPairs(pairs)) {
      if (gap !== undefined || !target.some(({ range }) => hasLetters(range.slice(), languages.target))) continue;
      const used = new Set<string>();
      const glossed = new Map<string, string>();
      for (const { value, range } of valuesIn(target, languages.target, ({ identifiers }) => identifiers)) {
        this.#inTarget.set(foldName(value), this.timesInTarget(value) + 1);
        const words = glossedWords(before(range), value, languages.target);
        if (words === undefined) used.add(foldName(value));
        else glossed.set(foldName(value), words);
      }
      const named = valuesIn(source, languages.source, ({ identifiers }) => identifiers);
      for (const name of new Set(named.map(({ value }) => foldName(value)))) this.#add(name, used.has(name), glossed.get(name));
    }
  }

  of(name: string): NameHabit {
    return this.#habits.get(foldName(name)) ?? UNSEEN;
  }

  /** Does a text of the source have the name? */
  isKnown(name: string): boolean {
    return this.#habits.has(foldName(name));
  }

  /** How often the translated texts have a name. */
  timesInTarget(name: string): number {
    return this.#inTarget.get(foldName(name)) ?? 0;
  }

  keeps(name: string): Keeping {
    if (RENDERED.test(name) || isUnitSymbol(name)) return 'no';
    const { used, lacking, words } = this.of(name);
    const isSpellable = isSpelledOut(name);
    if (used === 0) {
      if (words.length === 0 && lacking === 1 && UNMISTAKABLE.test(name)) return 'always';
      return lacking === 1 ? 'unknown' : 'no';
    }
    if (used >= (isSpellable ? STEADY : 1) * lacking) return 'always';
    if (lacking > 1 || hasPlainPart(name)) return 'no';
    return used > 1 ? 'otherwise' : 'once';
  }

  #add(name: string, used: boolean, words: string | undefined): void {
    const habit = this.of(name);
    this.#habits.set(name, {
      used: habit.used + (used ? 1 : 0),
      lacking: habit.lacking + (used || words !== undefined ? 0 : 1),
      words: words === undefined ? habit.words : [...habit.words, words],
    });
  }
}

/** Do languages often have words in the place of a name? */
export function isSpelledOut(name: string): boolean {
  return SPELLABLE.test(name);
}

/** Is a name the symbol of a unit, rather than an acronym with the letters of a currency? */
function isUnitSymbol(name: string): boolean {
  return /[a-z]|FLOPS?$/.test(name) && [name, `${name}S`].some((symbol) => UNIT_SYMBOLS.has(symbol));
}
