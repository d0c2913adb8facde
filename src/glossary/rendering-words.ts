import type { WordForms } from '../language/morphology.ts';
import { markOf, MARKS, type TargetWord } from './target-words.ts';

/** How a word of a rendering is compared: in a phrase by more forms than as a single word. */
type Reading = keyof WordForms;

/** The numbers of the rendering words that have a form. */
type WithForm = Record<Reading, number[]>;

const NONE: readonly number[] = [];

/** Numbers the distinct words of renderings, and finds those that a word of a text agrees with. */
export class RenderingWords {
  readonly #numbers = new Map<string, number>();
  readonly #byForm = new Map<string, WithForm>();
  /** For each mark of a form, how many words there were when the last one with such a form was added. */
  readonly #newest = new Int32Array(MARKS);
  readonly #remembers: boolean;

  /** @param remembers whether words of texts keep what they agree with; only for renderings that texts are long compared with */
  constructor(remembers: boolean) {
    this.#remembers = remembers;
  }

  /** The number of rendering words. */
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
      this.#newest[markOf(form)] = this.count;
    }
    return number;
  }

  /** The numbers of the rendering words that a word of a text agrees with. */
  agreeingWith(word: TargetWord): readonly number[] {
    const { agreement } = word;
    const known = agreement?.owner === this ? agreement : undefined;
    if (known?.among === this.count) return known.numbers;
    if (!this.#hasNewer(word, known?.among ?? 0)) {
      if (known === undefined) return this.#remember(word, NONE);
      known.among = this.count;
      return known.numbers;
    }
    return this.#remember(word, this.#compare(word.forms));
  }

  /** May a word agree with one that was added when there were so many? */
  #hasNewer({ marks }: TargetWord, among: number): boolean {
    for (const mark of marks) if ((this.#newest[mark] ?? 0) > among) return true;
    return false;
  }

  #remember(word: TargetWord, numbers: readonly number[]): readonly number[] {
    if (this.#remembers) word.agreement = { owner: this, among: this.count, numbers };
    return numbers;
  }

  #compare({ alone, inPhrase }: WordForms): readonly number[] {
    const numbers: number[] = [];
    this.#addWith(inPhrase, 'inPhrase', numbers);
    this.#addWith(alone, 'alone', numbers);
    return numbers;
  }

  #addWith(forms: readonly string[], reading: Reading, numbers: number[]): void {
    for (const form of forms) {
      for (const number of this.#byForm.get(form)?.[reading] ?? NONE) if (!numbers.includes(number)) numbers.push(number);
    }
  }
}
