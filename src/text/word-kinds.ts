/** How words of a kind are written: one character, then any number of others. Both are patterns of one character, with the flag `u`. */
export interface WordKind {
  readonly first: string;
  readonly rest: string;
}

const KNOWN = 1;
const PAIRED = 2;
/** The bit of the first kind whose words a unit may begin; the bit after it says that it may continue them. */
const FIRST = 4;
/** The bits of all kinds for the beginning of a word; more than three kinds have no room beside them. */
const FIRSTS = FIRST | (FIRST << 2) | (FIRST << 4);

/**
 * Which UTF-16 units begin words and continue them. What a unit is gets looked up in a table, since the patterns of letters are slow
 * beyond Latin ones.
 */
export class WordKinds {
  /** Matches the words, also those with characters that have two units. */
  readonly pattern: RegExp;
  /** What is known of each unit, see `bitsOf`. */
  readonly known = new Uint8Array(0x10000);
  readonly #kinds: readonly { readonly first: RegExp; readonly rest: RegExp }[];

  /** @param kinds at most three; where a character may begin several, it begins the first of them */
  constructor(kinds: readonly WordKind[]) {
    this.pattern = new RegExp(kinds.map(({ first, rest }) => `${first}${rest}*`).join('|'), 'gu');
    this.#kinds = kinds.map(({ first, rest }) => ({ first: new RegExp(first, 'u'), rest: new RegExp(rest, 'u') }));
  }

  /** What a unit is, never 0; it is kept in `known`. */
  bitsOf(unit: number): number {
    let bits = KNOWN;
    if (unit >= 0xd800 && unit < 0xe000) bits |= PAIRED;
    const text = String.fromCharCode(unit);
    for (const [index, { first, rest }] of this.#kinds.entries()) {
      if (first.test(text)) bits |= FIRST << (2 * index);
      if (rest.test(text)) bits |= FIRST << (2 * index + 1);
    }
    this.known[unit] = bits;
    return bits;
  }
}

/** Is a unit half of a character? */
export function isHalf(bits: number): boolean {
  return (bits & PAIRED) !== 0;
}

/** The bit of the units that continue the word which a unit begins; 0 for a unit that begins none. */
export function continuing(bits: number): number {
  const firsts = bits & FIRSTS;
  return (firsts & -firsts) << 1;
}
