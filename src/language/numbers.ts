/** How a language writes numbers and quantities, in digits and in words. */
export interface Numbers {
  /** The language's own digits and signs, where it has others than the ASCII ones. */
  readonly native?: NativeNumerals;
  /** Writes `1.234,5` or `1 234,5` for `1,234.5`. */
  readonly decimalComma?: true;
  /** Words that express a value: cardinals, ordinals, fractions, decades, multiples. Lower case, without marks. */
  readonly words: ReadonlyMap<string, number>;
  /** What may be attached in front of a number word. Matches at the start of a word. */
  readonly prefix?: RegExp;
  /** Joins the words of one number, as `and` does in `one hundred and five`; a single letter may be attached to the next one. */
  readonly joiner: string;
  /** Words that name a unit, mapped to its symbol: `gigabytes` → `GB`. Lower case, without marks; two at most. */
  readonly units: ReadonlyMap<string, string>;
  /** What leads from a unit to the one it is divided by: `/`, `per`. Matches at the start. */
  readonly per: RegExp;
  /** Words after a number that make it a percentage. Matches at the start. */
  readonly percent: RegExp;
  /** Words before a number that make it negative. Matches at the end. */
  readonly minus: RegExp;
  /** What makes a plural of digits, as in `1980s`. Matches at the start. */
  readonly plural?: RegExp;
  /** What stands between two numbers that share the percent sign, scale or unit after the second. Matches the whole of it. */
  readonly between: RegExp;
}

export interface NativeNumerals {
  /** From zero to nine. */
  readonly digits: string;
  readonly percent: string;
  readonly decimal: string;
  readonly group: string;
}
