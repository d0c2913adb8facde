import type { WordForms } from '../language/morphology.ts';

/** How a word of a rendering is compared: in a phrase more forms count than for a word alone. */
type Reading = keyof WordForms;

const READINGS: readonly Reading[] = ['alone', 'inPhrase'];

/** Distinct words of texts that are remembered; a text of any length must not fill the memory. */
const REMEMBERED = 50_000;

/**
 * The distinct words of all renderings, by number, each with the words of texts that it agrees with. A word of the texts
 * is compared once, by its forms; after that a text is looked through by what is known.
 */
export class RenderingWords {
  readonly #numbers = new Map<string, number>();
  readonly #byForm: Record<Reading, Map<string, number[]>> = { alone: new Map(), inPhrase: new Map() };
  /** By number: the words seen in texts that agree. */
  #agreeing: Set<WordForms>[] = [];
  readonly #seen = new Set<WordForms>();
  #version = 0;

  /** Changes when words that were seen must be seen again. */
  get version(): number {
    return this.#version;
  }

  /** The number of a word of a rendering, given out at the first call. */
  numberOf(word: WordForms, reading: Reading): number {
    const forms = new Set(word[reading]);
    const key = `${reading} ${[...forms].join(' ')}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#agreeing.push(new Set()) - 1;
      this.#numbers.set(key, number);
      const byForm = this.#byForm[reading];
      for (const form of forms) {
        const numbers = byForm.get(form);
        if (numbers === undefined) byForm.set(form, [number]);
        else numbers.push(number);
      }
      // Whether these agree with the new word is not known.
      this.#seen.clear();
      this.#version++;
    }
    return number;
  }

  /** The words of texts that agree with a word of a rendering, among those seen. */
  agreeingWith(number: number): ReadonlySet<WordForms> | undefined {
    return this.#agreeing[number];
  }

  /** Compares a word of a text, so that `agreeingWith` tells of it. */
  see(word: WordForms): void {
    if (this.#seen.has(word)) return;
    if (this.#seen.size >= REMEMBERED) this.#forget();
    this.#seen.add(word);
    for (const reading of READINGS) {
      for (const form of word[reading]) {
        for (const number of this.#byForm[reading].get(form) ?? []) this.#agreeing[number]?.add(word);
      }
    }
  }

  #forget(): void {
    this.#seen.clear();
    this.#version++;
    this.#agreeing = this.#agreeing.map(() => new Set());
  }
}
