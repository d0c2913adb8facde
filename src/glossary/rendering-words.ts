import type { TargetWord, WordForms } from '../language/morphology.ts';

/** How a word of a rendering is compared: in a phrase more forms count than for a word alone. */
type Reading = keyof WordForms;

interface Known {
  readonly reading: Reading;
  readonly forms: ReadonlySet<string>;
}

/** Distinct words of texts whose agreements are kept; a text of any length must not fill the memory. */
const REMEMBERED = 50_000;

/** The numbers of the rendering words that a text word agrees with; those given out later are not among them. */
interface Agreement {
  readonly numbers: readonly number[];
  readonly upTo: number;
}

/**
 * Numbers the distinct words of all renderings. A distinct word of the texts is compared with them once; after that a
 * text is looked through by number alone.
 */
export class RenderingWords {
  readonly #known: Known[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byForm: Record<Reading, Map<string, number[]>> = { alone: new Map(), inPhrase: new Map() };
  /** Not weak: that would cost more than all else here. */
  readonly #agreements = new Map<WordForms, Agreement>();

  get count(): number {
    return this.#known.length;
  }

  /** The number of a word of a rendering, given out at the first call. */
  numberOf(word: WordForms, reading: Reading): number {
    const key = `${reading} ${word[reading].join(' ')}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#known.push({ reading, forms: new Set(word[reading]) }) - 1;
      this.#numbers.set(key, number);
      const byForm = this.#byForm[reading];
      for (const form of new Set(word[reading])) {
        const numbers = byForm.get(form);
        if (numbers === undefined) byForm.set(form, [number]);
        else numbers.push(number);
      }
    }
    return number;
  }

  /** The numbers below `count` of the rendering words that a text word agrees with. */
  agreeing({ forms }: TargetWord): readonly number[] {
    const known = this.#agreements.get(forms);
    if (known?.upTo === this.count) return known.numbers;
    const numbers = new Set<number>();
    for (const reading of ['alone', 'inPhrase'] as const) {
      for (const form of forms[reading]) for (const number of this.#byForm[reading].get(form) ?? []) numbers.add(number);
    }
    if (this.#agreements.size >= REMEMBERED) this.#agreements.clear();
    this.#agreements.set(forms, { numbers: [...numbers], upTo: this.count });
    return [...numbers];
  }

  agrees({ forms }: TargetWord, number: number): boolean {
    const known = this.#known[number];
    return known !== undefined && forms[known.reading].some((form) => known.forms.has(form));
  }
}
