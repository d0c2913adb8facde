/** The integers of a slot: a hash, and the number of the word. */
const WIDTH = 2;

/** Values of words, found by a hash of their letters where they stand in a text, so that no string is made to look one up. */
export class WordSlots<Value> {
  readonly #slots: Int32Array;
  readonly #words: string[] = [];
  readonly #values: Value[] = [];
  readonly #mask: number;
  readonly #most: number;

  /** @param most how many words it takes */
  constructor(most: number) {
    // At most half of the slots are taken, so that a search ends soon.
    const count = 2 ** Math.ceil(Math.log2(2 * most));
    this.#slots = new Int32Array(WIDTH * count);
    this.#mask = count - 1;
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#words.length >= this.#most;
  }

  /**
   * The value of the word that stands in a text.
   * @param hash of the letters from `start` to `end`, UTF-16 offsets
   */
  get(hash: number, text: string, start: number, end: number): Value | undefined {
    const slots = this.#slots;
    for (let at = this.#firstOf(hash); slots[at + 1] !== 0; at = this.#after(at)) {
      if (slots[at] !== hash) continue;
      const number = (slots[at + 1] ?? 0) - 1;
      const word = this.#words[number] ?? '';
      if (word.length === end - start && text.startsWith(word, start)) return this.#values[number];
    }
    return undefined;
  }

  /** Adds a word that it lacks. */
  add(hash: number, word: string, value: Value): void {
    const slots = this.#slots;
    let at = this.#firstOf(hash);
    while (slots[at + 1] !== 0) at = this.#after(at);
    this.#values.push(value);
    slots[at] = hash;
    // From 1 on, since 0 is that of a free slot.
    slots[at + 1] = this.#words.push(word);
  }

  #firstOf(hash: number): number {
    return WIDTH * (hash & this.#mask);
  }

  #after(at: number): number {
    return WIDTH * ((at / WIDTH + 1) & this.#mask);
  }
}
