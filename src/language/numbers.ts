/** How a language writes numbers and quantities, in digits and in words. */
export interface Numbers {
  /**
   * True where only what `Intl` tells is known: words for powers of ten, months, times of day. A text may say any number, sign or
   * comparison in words that tlint does not know.
   */
  readonly partial?: true;
  /** The language's own digits and signs, if it has others than the ASCII ones. */
  readonly native?: NativeNumerals;
  /** Words that express a whole value: cardinals, ordinals, decades, multiples. Lower case, without marks. */
  readonly words: ReadonlyMap<string, number>;
  /** Powers of ten that stand right behind digits and right before the next word: `万`. */
  readonly attached?: ReadonlyMap<string, number>;
  /** Words for a part of one: `half`, `thirds`. A word may also have a whole value, as `third` has. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that multiply the value before them: `dozen`, `decade`. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that may stand inside a number or before its unit: `a`, `of`. */
  readonly fillers: ReadonlySet<string>;
  /** Names of months with their numbers; two words at most. */
  readonly months: ReadonlyMap<string, number>;
  /** Matches a prefix that may be attached to a number word, at the start of the word. */
  readonly prefix?: RegExp;
  /** Matches an ending that may be attached to a word for a part, such as a pronoun. */
  readonly suffix?: RegExp;
  /** Joins the words of one number, as `and` does in `one hundred and five`; a single letter may be attached to the next one. */
  readonly joiner: string;
  /** Words that name a unit, mapped to its symbol: `bytes` → `B`. Lower case, without marks; two at most. */
  readonly units: ReadonlyMap<string, string>;
  /** Words that say two of a unit by their ending, mapped to its symbol. */
  readonly duals?: ReadonlyMap<string, string>;
  /** Beginnings of words that multiply a unit, mapped to their symbols: `kilo` → `k`. */
  readonly unitPrefixes: ReadonlyMap<string, string>;
  /** Matches the link between a unit and its divisor, at the start of a text: `/`, `per`. */
  readonly per: RegExp;
  /** Words after a number that make it a percentage. Matches at the start. */
  readonly percent: RegExp;
  /** Words before a number that make it negative. Matches at the end. */
  readonly minus: RegExp;
  /** Words after a number and its unit that make it negative: `below zero`. */
  readonly belowZero: RegExp;
  /** Matches what may be attached before the sign of a number, at the end of a text. */
  readonly beforeSign?: RegExp;
  /** Matches the plural ending of digits, at the start of a text: `1980s`. */
  readonly plural?: RegExp;
  /** Matches the whole text between two numbers of which the first shares the percent sign, scale or unit of the second. */
  readonly between: RegExp;
  readonly comparisons: Comparisons;
  readonly clock: Clock;
  /** Words that say that a value is, or is not, above, below or equal to zero. */
  readonly comparedWithZero?: RegExp;
}

export interface NativeNumerals {
  /** From zero to nine. */
  readonly digits: string;
  readonly percent: string;
  readonly decimal: string;
  readonly group: string;
}

/** Words right before a number that compare it. All match at the end of a text, without the space before the number. */
export interface Comparisons {
  readonly less: RegExp;
  readonly more: RegExp;
  /** Matches a denial in the few words before such a comparison, which turns it round: `no more than`. */
  readonly not: RegExp;
}

/** How times of the day are told. */
export interface Clock {
  /** What follows the digits of an hour before or after noon. Match at the start of a text. */
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  /** What stands right before an hour that is told in digits alone. Matches at the end of a text. */
  readonly before?: RegExp;
  /** Source of a pattern for what may stand between the digits of an hour and its minutes besides a colon: `h`, `時`. */
  readonly between?: string;
  /** Which stands first in words: `half past three`, `las tres y media`. */
  readonly first: 'hour' | 'minutes';
  /** Words between both that add the minutes, besides the joiner of numbers: `past`. */
  readonly past: ReadonlySet<string>;
  /** Words between both that subtract the minutes from the hour: `to`. */
  readonly to: ReadonlySet<string>;
}
