/** Distinct words remembered; a text of any length must not fill the memory. */
const REMEMBERED = 50_000;

const UNKNOWN = 255;
const NO_WORD = 0;
/** Stands inside a word of any class, but begins none. */
const INNER = 254;

/** Slots of the table of words: a power of two, so many that most words stand at the first slot tried. */
const SLOTS = 0x20000;

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/**
 * Finds the words of texts with what is known of each distinct one. A word is looked up by its place, without a regular
 * expression and without cutting it out of the text: either would take longer than all else that is done with most words.
 */
export class WordScanner<Value> {
  readonly #patterns: readonly RegExp[];
  readonly #inner: RegExp | undefined;
  readonly #make: (word: string) => Value;
  /** Classes of UTF-16 units, told at the first look. */
  readonly #classes = new Uint8Array(0x10000).fill(UNKNOWN);
  #entries: (Entry<Value> | undefined)[] = new Array<Entry<Value> | undefined>(SLOTS);
  #size = 0;

  /**
   * @param patterns each matches one character of a class; a word is a run of one class
   * @param inner matches what may stand inside a word of any class
   * @param make what is to be known of a word
   */
  constructor(patterns: readonly RegExp[], inner: RegExp | undefined, make: (word: string) => Value) {
    this.#patterns = patterns;
    this.#inner = inner;
    this.#make = make;
  }

  /** Visits the words in the order of the text. */
  scan(text: string, visit: (value: Value, start: number, end: number) => void): void {
    const { length } = text;
    let index = 0;
    while (index < length) {
      const kind = this.#classOf(text.charCodeAt(index));
      if (kind === NO_WORD || kind === INNER) {
        index++;
        continue;
      }
      const start = index;
      let hash = 0;
      let next = kind;
      while (next === kind || next === INNER) {
        hash = (hash * 31 + text.charCodeAt(index)) | 0;
        index++;
        next = index < length ? this.#classOf(text.charCodeAt(index)) : NO_WORD;
      }
      visit(this.#valueOf(text, start, index, hash), start, index);
    }
  }

  #classOf(code: number): number {
    const known = this.#classes[code];
    if (known !== undefined && known !== UNKNOWN) return known;
    const character = String.fromCharCode(code);
    const found = this.#patterns.findIndex((pattern) => pattern.test(character)) + 1;
    return (this.#classes[code] = found === NO_WORD && this.#inner?.test(character) === true ? INNER : found);
  }

  #valueOf(text: string, start: number, end: number, hash: number): Value {
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    for (let entry = this.#entries[slot]; entry !== undefined; entry = this.#entries[slot]) {
      if (isAt(text, start, end, entry.word)) return entry.value;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = text.slice(start, end);
    const value = this.#make(word);
    if (this.#size >= REMEMBERED) {
      this.#entries = new Array<Entry<Value> | undefined>(SLOTS);
      this.#size = 0;
    }
    this.#entries[slot] = { word, value };
    this.#size++;
    return value;
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}
