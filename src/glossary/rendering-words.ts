import type { WordForms } from '../language/morphology.ts';

/** How a word of a rendering is compared: in a phrase more forms count than for a word alone. */
type Reading = keyof WordForms;

/** Distinct words of texts that are remembered; a text of any length must not fill the memory. */
const REMEMBERED = 50_000;

/** The rendering words that have a form, by number. */
type WithForm = Record<Reading, number[]>;

/**
 * The distinct words of all renderings, by number, and which of them a word of a text agrees with. A word of the texts is
 * compared once, by its forms; after that it is looked up.
 */
export class RenderingWords {
  readonly #numbers = new Map<string, number>();
  readonly #byForm = new Map<string, WithForm>();
  /** What words of texts agree with among so many words of renderings. */
  readonly #agreeing = new Map<WordForms, { readonly among: number; readonly numbers: readonly number[] }>();

  /** How many words there are; with each of them a word of a text may agree with more. */
  get count(): number {
    return this.#numbers.size;
  }

  /** The number of a word of a rendering, given out at the first call. */
  numberOf(word: WordForms, reading: Reading): number {
    const forms = new Set(word[reading]);
    const key = `${reading} ${[...forms].join(' ')}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const form of forms) {
      let withForm = this.#byForm.get(form);
      if (withForm === undefined) this.#byForm.set(form, (withForm = { alone: [], inPhrase: [] }));
      withForm[reading].push(number);
    }
    return number;
  }

  /** The words of renderings that a word of a text agrees with. */
  agreeingWith(word: WordForms): readonly number[] {
    const known = this.#agreeing.get(word);
    if (known?.among === this.count) return known.numbers;
    if (this.#agreeing.size >= REMEMBERED) this.#agreeing.clear();
    const numbers = this.#compare(word);
    this.#agreeing.set(word, { among: this.count, numbers });
    return numbers;
  }

  #compare({ alone, inPhrase }: WordForms): readonly number[] {
    const numbers: number[] = [];
    const add = (forms: readonly string[], reading: Reading) => {
      for (const form of forms) {
        for (const number of this.#byForm.get(form)?.[reading] ?? []) if (!numbers.includes(number)) numbers.push(number);
      }
    };
    add(inPhrase, 'inPhrase');
    add(alone, 'alone');
    return numbers;
  }
}
