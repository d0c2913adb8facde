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
  /** Number words that are not set apart by spaces, or that are several words. */
  readonly compounds?: Compounds;
  /** The letter by which these lists write an apostrophe inside a word, where it is a part of the word and splits it nowhere. */
  readonly apostrophe?: string;
  /** Powers of ten that stand right behind digits and right before the next word: `万`. */
  readonly attached?: ReadonlyMap<string, number>;
  /**
   * How words begin that say a number of what the rest of them names, with its value: `десяти` in `десятиминутный`. A value that is
   * not whole counts only before a unit.
   */
  readonly beginnings?: ReadonlyMap<string, number>;
  /**
   * Words for a part of one: `half`, `thirds`. A word may also have a whole value, as `third` has. What is added to the number after
   * it may be less than nothing: `पौने`, a quarter less than.
   */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that divide the number behind them, with their value: `two` behind `in three` says two thirds. */
  readonly denominators?: ReadonlyMap<string, number>;
  /** Words that multiply the value before them: `dozen`, `decade`. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that may stand inside a number or before its unit: `a`, `of`. */
  readonly fillers: ReadonlySet<string>;
  /** Names of months with their numbers; two words at most. */
  readonly months: ReadonlyMap<string, number>;
  /** Matches, at the start of a text, what makes a month of the digits before it: `月`. */
  readonly month?: RegExp;
  /** Matches a prefix that may be attached to a number word, at the start of the word. */
  readonly prefix?: RegExp;
  /** Matches an ending that may be attached to a word for a part, such as a pronoun. */
  readonly suffix?: RegExp;
  /** Joins the words of one number, as `and` does in `one hundred and five`; a single letter may be attached to the next one. */
  readonly joiner: string;
  /** Words that name a unit, mapped to its symbol: `bytes` → `B`. Lower case, without marks; two at most. */
  readonly units: ReadonlyMap<string, string>;
  /** Matches a word for a unit, its first group, at the start of a text where letters may follow it, `分钟` in `分钟内`, or marks are in it. */
  readonly unitStart?: RegExp;
  /** Words that say two of a unit by their ending, mapped to its symbol. */
  readonly duals?: ReadonlyMap<string, string>;
  /** Beginnings of words that multiply a unit, mapped to their symbols: `kilo` → `k`. */
  readonly unitPrefixes: ReadonlyMap<string, string>;
  /** Matches the link between a unit and its divisor, at the start of a text: `/`, `per`. */
  readonly per: RegExp;
  /** Words after a number that make it a percentage. Matches at the start. */
  readonly percent: RegExp;
  /** Words before a number that make it a percentage. Matches at the end. */
  readonly percentBefore?: RegExp;
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
  /** True where a whole stands before its part, or the verb last, so that a translation has the numbers of a sentence in an order of its own. */
  readonly ownOrder?: true;
  /** Words that say that a value is, or is not, above, below or equal to zero. */
  readonly comparedWithZero?: RegExp;
}

export interface Compounds {
  /**
   * Source of a pattern for what is read as one word: numbers of several signs or words, what stands behind them, and words that
   * only look like numbers. The first alternative that fits is taken; ignores case.
   */
  readonly pattern: string;
  /** What such a word says, unless the word lists have it. */
  readonly read?: (word: string) => CompoundValue | undefined;
  /** Matches a word from its start that may follow a number in words where that counts something: `个`, `つ`. */
  readonly counters?: RegExp;
  /** Matches a word from its start that makes a part of a date or a time of the number before it, also of one in digits. */
  readonly dates?: RegExp;
}

/** What a number of several signs says. */
export interface CompoundValue {
  readonly whole?: number;
  /** The part of one: `三分之二`. */
  readonly part?: number;
  readonly ordinal?: true;
  /** True for a part that is added to the number before it, as the half of `一个半小时`. */
  readonly joined?: true;
}

export interface NativeNumerals {
  /** From zero to nine. */
  readonly digits: string;
  readonly percent: string;
  readonly decimal: string;
  readonly group: string;
}

/** Words right before a number that compare it. These match at the end of a text, without the space before the number. */
export interface Comparisons {
  readonly less: RegExp;
  readonly more: RegExp;
  /** Words behind a number and its unit that compare it: `以上`. They match at the start of a text. */
  readonly behind?: { readonly less: RegExp; readonly more: RegExp };
  /** Matches a denial in the few words before such a comparison, which turns it round: `no more than`. */
  readonly not: RegExp;
}

/** How times of the day are told. */
export interface Clock {
  /** What follows the digits of an hour before or after noon. Match at the start of a text. */
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  /**
   * Where words for halves of the day stand before the hour: each with the hours that it is said of, in digits, at the end of a
   * text: `午後3`.
   */
  readonly halves?: { readonly morning: RegExp; readonly afternoon: RegExp };
  /** What stands right before an hour that is told in digits alone. Matches at the end of a text. */
  readonly before?: RegExp;
  /** Source of a pattern for what may stand between the digits of an hour and its minutes besides a colon: `h`, `時`. */
  readonly between?: string;
  /** Which stands first in words: `half past three`, `las tres y media`. */
  readonly first: 'hour' | 'minutes';
  /** True where a part of an hour stands before the hour and is added to it: `साढ़े तीन`, half past three. */
  readonly partFirst?: true;
  /** Words between both that add the minutes, besides the joiner of numbers: `past`. */
  readonly past: ReadonlySet<string>;
  /** Words between both that subtract the minutes from the hour: `to`. */
  readonly to: ReadonlySet<string>;
  /** Words right before the hour, with the minutes that are left until then: `halb vier` is half past three. */
  readonly until?: ReadonlyMap<string, number>;
}
