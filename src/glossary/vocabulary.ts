import type { RenderingWords } from './rendering-words.ts';
import type { Rendering } from './renderings.ts';
import type { TargetWord } from './target-words.ts';

/** The distinct words of some texts: what these lack need not be sought in each of them. */
export class Vocabulary {
  readonly #words: ReadonlySet<TargetWord>;
  readonly #renderingWords: RenderingWords;
  /** 1 for each rendering word that one of the words agrees with, by its number. */
  #agreeing = new Uint8Array();
  /** The number of rendering words when these were computed. */
  #among = -1;

  constructor(words: ReadonlySet<TargetWord>, renderingWords: RenderingWords) {
    this.#words = words;
    this.#renderingWords = renderingWords;
  }

  /** May one of the texts have a rendering? Only if each of its words is in one of them. */
  mayHave({ words }: Rendering): boolean {
    if (this.#among !== this.#renderingWords.count) this.#compare();
    return words.every((word) => this.#agreeing[word] === 1);
  }

  #compare(): void {
    this.#agreeing = new Uint8Array(this.#renderingWords.count);
    for (const word of this.#words) for (const number of this.#renderingWords.agreeingWith(word)) this.#agreeing[number] = 1;
    this.#among = this.#renderingWords.count;
  }
}
