import type { Language } from '../language/language.ts';
import type { TargetMorphology } from '../language/morphology.ts';
import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';
import type { WordTable } from '../text/word-table.ts';
import { RenderingWords } from './rendering-words.ts';
import { TargetText } from './target-text.ts';
import { targetMorphologyOf, type TargetWord, targetWordsOf } from './target-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** One rendering of a term; `words` are numbers from `RenderingWords`. */
export interface Rendering {
  readonly text: string;
  readonly words: readonly number[];
}

/** The reader for a language, shared by all glossaries because those of the papers in a project differ in few rows only. */
export const sharedReader = memoize((language: Language) => new RenderingReader(language, true));

/** Reads renderings and target texts of one language into comparable words. */
export class RenderingReader {
  readonly #morphology: TargetMorphology;
  readonly #table: WordTable<TargetWord>;
  readonly #words: RenderingWords;
  readonly #renderings = new Map<string, readonly Rendering[]>();
  #files = 0;

  /** @param lasting whether many texts are read, so that their words keep what they agree with */
  constructor(language: Language, lasting: boolean) {
    this.#morphology = targetMorphologyOf(language);
    this.#table = targetWordsOf(language);
    this.#words = new RenderingWords(lasting);
  }

  /** Counts the files read so far. */
  startFile(): number {
    return ++this.#files;
  }

  /** The alternatives in a glossary cell; cached, since every block with the term needs them. */
  alternatives(cell: string): readonly Rendering[] {
    let renderings = this.#renderings.get(cell);
    if (renderings === undefined) {
      renderings = cell.split(this.#morphology.alternatives).flatMap((text) => this.#rendering(text));
      this.#renderings.set(cell, renderings);
    }
    return renderings;
  }

  /** A text of another reader, prepared for the renderings of this reader. */
  reread(target: TargetText): TargetText {
    return target.against(this.#words);
  }

  /** The distinct words of some texts, for the renderings of this reader. */
  vocabulary(words: ReadonlySet<TargetWord>): Vocabulary {
    return new Vocabulary(words, this.#words);
  }

  /** @param content the range of the text, equally long */
  read(text: string, content: Range): TargetText {
    return new TargetText(this.#table.read(text), content, this.#words);
  }

  /** Reads a rendering without its parentheses, which are remarks or acronyms that a text may omit. */
  #rendering(text: string): Rendering[] {
    const { values } = this.#table.read(text.replace(/\([^()]*\)/g, ' '));
    if (values.length === 0) return [];
    const { entryForms } = this.#morphology;
    const reading = values.length > 1 ? 'inPhrase' : 'alone';
    const words = values.map(({ forms }) => this.#words.numberOf(entryForms?.(forms) ?? forms, reading));
    return [{ text: text.trim(), words }];
  }
}
