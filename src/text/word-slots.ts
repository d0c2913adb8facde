/** The integers of a slot: two hashes, and the number of the value. */
const WIDTH = 3;

/**
 * Values of words by two hashes of their letters, 63 bits together. The letters are not compared: that two words of all texts have
 * the same bits is less likely than a fault of the memory, and to look at them would double the time.
 */
export class WordSlots<Value> {
  readonly #slots: Int32Array;
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
    return this.#values.length >= this.#most;
  }

  get(one: number, other: number): Value | undefined {
    const at = this.#placeOf(one | 1, other);
    return this.#slots[at] === 0 ? undefined : this.#values[this.#slots[at + 2] ?? 0];
  }

  /** Adds a word that it lacks. */
  add(one: number, other: number, value: Value): void {
    const at = this.#placeOf(one | 1, other);
    this.#slots[at] = one | 1;
    this.#slots[at + 1] = other;
    this.#slots[at + 2] = this.#values.push(value) - 1;
  }

  /** Where two hashes stand, else the free slot where they belong. The first one is never 0, as it is in a free slot. */
  #placeOf(one: number, other: number): number {
    const slots = this.#slots;
    let slot = other & this.#mask;
    let at = WIDTH * slot;
    while (slots[at] !== 0 && (slots[at] !== one || slots[at + 1] !== other)) {
      slot = (slot + 1) & this.#mask;
      at = WIDTH * slot;
    }
    return at;
  }
}
