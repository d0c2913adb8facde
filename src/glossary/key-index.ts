import type { Words } from '../text/word-table.ts';

/** Matches the text allowed between two words of a term: no sentence punctuation, brackets or masked characters. */
const JOINED = /^[\s\-‐‑–'’"“”*_/]*$/;

interface Node<Value> {
  value?: Value;
  /** Absent for most nodes, since few keys continue. */
  next?: Map<string, Node<Value>>;
}

export interface FoundKey<Value> {
  readonly value: Value;
  /** The number of its words. */
  readonly length: number;
}

/** A trie of values by keys of one or more lemmas, to find the longest key at a place of a text. */
export class KeyIndex<Value> {
  readonly #root: Node<Value> = {};

  /** Adds a value; the first value of a key is kept. */
  add(key: string, value: Value): void {
    let node = this.#root;
    for (const lemma of key.split(' ')) {
      const following = (node.next ??= new Map<string, Node<Value>>());
      let next = following.get(lemma);
      if (next === undefined) following.set(lemma, (next = {}));
      node = next;
    }
    node.value ??= value;
  }

  /** The value of the longest key that starts at the word with the index `from`. */
  longest({ values, places }: Words<string>, from: number, text: string): FoundKey<Value> | undefined {
    const lemma = values[from];
    let node = lemma === undefined ? undefined : this.#root.next?.get(lemma);
    if (node === undefined) return undefined;
    let best: FoundKey<Value> | undefined;
    for (let length = 1; node !== undefined; length++) {
      if (node.value !== undefined) best = { value: node.value, length };
      const next = values[from + length];
      if (next === undefined || node.next === undefined) break;
      node = node.next.get(next);
      const end = places[2 * (from + length) - 1];
      if (node === undefined || !JOINED.test(text.slice(end, places[2 * (from + length)]))) break;
    }
    return best;
  }
}
