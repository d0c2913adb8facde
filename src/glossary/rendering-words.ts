import type { WordForms } from '../language/morphology.ts';

/** How a word of a rendering is compared: in a phrase by more forms than as a single word. */
type Reading = keyof WordForms;

/** The number of distinct words in the cache; the bound keeps texts of any length from filling the memory. */
const REMEMBERED = 50_000;

/** The numbers of the rendering words that have a form. */
type WithForm = Record<Reading, number[]>;

/**
 * Numbers the distinct words of all renderings, and finds those that a word of a text agrees with. Each distinct word of the texts
 * is compared once; the result is cached.
 */
export class RenderingWords {
  readonly #numbers = new Map<string, number>();
  readonly #byForm = new Map<string, WithForm>();
  /** The cache: the agreeing words of renderings, valid as long as there are `among` of these. */
  readonly #agreeing = new Map<WordForms, { readonly among: number; readonly numbers: readonly number[] }>();

  /** The number of rendering words. A cached result is stale when it has grown. */
  get count(): number {
    return this.#numbers.size;
  }

  /** The number of a rendering word, assigned at the first call. */
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

  /** The numbers of the rendering words that a word of a text agrees with. */
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
