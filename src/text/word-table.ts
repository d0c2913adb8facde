import { continuing, isHalf, type WordKind, WordKinds } from './word-kinds.ts';
import { WordSlots } from './word-slots.ts';

/** The words of a text, in its order. */
export interface Words<Value> {
  readonly values: readonly Value[];
  /** Of each word the start and the end, UTF-16 offsets in the text. */
  readonly places: readonly number[];
}

/**
 * Reads the words of texts, each as a value that depends on it alone and is made once. No string is made for a word that was read
 * before.
 */
export class WordTable<Value> {
  readonly #kinds: WordKinds;
  readonly #make: (word: string) => Value | null;
  readonly #most: number;
  #recent: WordSlots<Value | null>;
  /** The words read before the recent ones, as many: so frequent words are never all forgotten at once. */
  #older: WordSlots<Value | null> | undefined;
  /** What was read last, of which each text takes a copy: an array that grows again for each text costs more. */
  readonly #values: Value[] = [];
  readonly #places: number[] = [];

  /**
   * @param make null for words to leave out
   * @param most the words to remember, so that texts of any length do not fill the memory
   */
  constructor(kinds: readonly WordKind[], make: (word: string) => Value | null, most: number) {
    this.#kinds = new WordKinds(kinds);
    this.#make = make;
    this.#most = most / 2;
    this.#recent = new WordSlots(this.#most);
  }

  read(text: string): Words<Value> {
    const kinds = this.#kinds;
    const { known } = kinds;
    const { length } = text;
    let count = 0;
    for (let at = 0; at < length;) {
      let unit = text.charCodeAt(at);
      const bits = (known[unit] ?? 0) || kinds.bitsOf(unit);
      const rest = continuing(bits);
      if (rest === 0) {
        if (isHalf(bits)) return this.#readByPattern(text);
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      for (;;) {
        hash = hashed(hash, unit);
        if (++at === length) break;
        unit = text.charCodeAt(at);
        if ((((known[unit] ?? 0) || kinds.bitsOf(unit)) & rest) === 0) break;
      }
      count = this.#add(count, text, start, at, hash);
    }
    return this.#finish(count);
  }

  /** The same for a text with characters of two units, which are rare. */
  #readByPattern(text: string): Words<Value> {
    let count = 0;
    for (const { 0: word, index } of text.matchAll(this.#kinds.pattern)) {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
      count = this.#add(count, text, index, index + word.length, hash);
    }
    return this.#finish(count);
  }

  /** Adds a word as number `count`; gives how many there are then. */
  #add(count: number, text: string, start: number, end: number, hash: number): number {
    const known = this.#recent.get(hash, text, start, end);
    const value = known === undefined ? this.#meet(text, start, end, hash) : known;
    if (value === null) return count;
    this.#values[count] = value;
    this.#places[2 * count] = start;
    this.#places[2 * count + 1] = end;
    return count + 1;
  }

  #finish(count: number): Words<Value> {
    return { values: this.#values.slice(0, count), places: this.#places.slice(0, 2 * count) };
  }

  /** The value of a word that is none of the recent ones. */
  #meet(text: string, start: number, end: number, hash: number): Value | null {
    const word = copied(text.slice(start, end));
    const older = this.#older?.get(hash, text, start, end);
    const value = older === undefined ? this.#make(word) : older;
    if (this.#recent.isFull) {
      this.#older = this.#recent;
      this.#recent = new WordSlots(this.#most);
    }
    this.#recent.add(hash, word, value);
    return value;
  }
}

/** A hash of the letters so far and the next one. Its last bits depend on all bits of all letters. */
function hashed(hash: number, unit: number): number {
  const sum = Math.imul(hash + unit, 0x85ebca6b);
  return sum ^ (sum >>> 13);
}

/** A string of its own: V8 makes a longer slice as a view, which would keep the whole text in memory. */
function copied(word: string): string {
  return ` ${word}`.slice(1);
}
