/** How a language writes numbers and quantities, in digits and in words. */
export interface Numbers {
  /** The language's own digits and signs, if it has others than the ASCII ones. */
  readonly native?: NativeNumerals;
  /** Writes `1.234,5` or `1 234,5` for `1,234.5`. */
  readonly decimalComma?: true;
  /** Words that express a value: cardinals, ordinals, fractions, decades, multiples. Lower case, without marks. */
  readonly words: ReadonlyMap<string, number>;
  /** Matches a prefix that may be attached to a number word, at the start of the word. */
  readonly prefix?: RegExp;
  /** Joins the words of one number, as `and` does in `one hundred and five`; a single letter may be attached to the next one. */
  readonly joiner: string;
  /** Words that name a unit, mapped to its symbol: `gigabytes` → `GB`. Lower case, without marks; two at most. */
  readonly units: ReadonlyMap<string, string>;
  /** Matches the link between a unit and its divisor, at the start of a text: `/`, `per`. */
  readonly per: RegExp;
  /** Words after a number that make it a percentage. Matches at the start. */
  readonly percent: RegExp;
  /** Words before a number that make it negative. Matches at the end. */
  readonly minus: RegExp;
  /** Matches the plural ending of digits, at the start of a text: `1980s`. */
  readonly plural?: RegExp;
  /** Matches the whole text between two numbers of which the first shares the percent sign, scale or unit of the second. */
  readonly between: RegExp;
}

export interface NativeNumerals {
  /** From zero to nine. */
  readonly digits: string;
  readonly percent: string;
  readonly decimal: string;
  readonly group: string;
}
