import type { Word } from '../language/morphology.ts';

/** Matches the text allowed between two words of a term: no sentence punctuation, brackets or masked characters. */
const JOINED = /^[\s\-‐‑–'’"“”*_/]*$/;

interface Node<Value> {
  value?: Value;
  /** Absent for most nodes, since few keys continue. */
  next?: Map<string, Node<Value>>;
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

  /** The value of the longest key that starts at the word with the index `from`, with the number of its words. */
  longest(words: readonly Word[], from: number, text: string): { readonly value: Value; readonly length: number } | undefined {
    let best: { value: Value; length: number } | undefined;
    let last = words[from];
    let node = last === undefined ? undefined : this.#root.next?.get(last.text);
    for (let length = 1; last !== undefined && node !== undefined; length++) {
      if (node.value !== undefined) best = { value: node.value, length };
      const next = words[from + length];
      if (next === undefined || node.next === undefined) break;
      node = node.next.get(next.text);
      if (node === undefined || !JOINED.test(text.slice(last.end, next.start))) break;
      last = next;
    }
    return best;
  }
}
