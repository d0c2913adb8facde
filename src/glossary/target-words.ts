import type { Language } from '../language/language.ts';
import type { TargetMorphology, WordForms } from '../language/morphology.ts';
import { memoize } from '../text/memoize.ts';
import { WordTable } from '../text/word-table.ts';
import { plainMorphology } from './plain-morphology.ts';

/** In letters: the shortest form that stands for a word among candidates for renderings. */
const SHORTEST_SHARED_FORM = 3;

/** In words: how many are remembered with their forms. */
const REMEMBERED = 100_000;

/** How many marks there are: few enough for a table of all of them. */
export const MARKS = 1 << 13;

/** A small number that equal forms share; words of which no form has the mark of a form of the other do not agree. */
export function markOf(form: string): number {
  let mark = 0;
  for (let at = 0; at < form.length; at++) mark = Math.imul(mark ^ form.charCodeAt(at), 0x01000193);
  return (mark ^ (mark >>> 15)) & (MARKS - 1);
}

/** The rendering words with which a word agrees, as far as it was compared: with the first `among` words of `owner`. */
interface Agreement {
  readonly owner: object;
  among: number;
  readonly numbers: readonly number[];
}

/** A word of target texts; there is one object for all its places, so that it is compared once. */
export class TargetWord {
  readonly forms: WordForms;
  /** The marks of all forms. */
  readonly marks: readonly number[];
  /** What `RenderingWords` remembers of it. */
  agreement: Agreement | undefined;
  #stem: string | undefined;

  constructor(forms: WordForms) {
    this.forms = forms;
    const { alone, inPhrase } = forms;
    this.marks = (alone === inPhrase ? alone : [...alone, ...inPhrase]).map(markOf);
  }

  /** Its shortest form of three letters or more. */
  get stem(): string {
    if (this.#stem === undefined) {
      const { alone } = this.forms;
      const long = alone.filter((form) => form.length >= SHORTEST_SHARED_FORM);
      this.#stem = long.reduce((best, form) => (form.length < best.length ? form : best), alone[0] ?? '');
    }
    return this.#stem;
  }
}

/** How words of a language are compared, also of one that has no morphology. */
export function targetMorphologyOf(language: Language): TargetMorphology {
  return language.morphology?.target ?? plainMorphology;
}

/** Reads the words of texts in a language, without function words; shared by all that compare them. */
export const targetWordsOf = memoize((language: Language): WordTable<TargetWord> => {
  const { words, forms } = targetMorphologyOf(language);
  const read = (word: string): TargetWord | null => {
    const known = forms(word);
    return known && new TargetWord(known);
  };
  return new WordTable(words, read, REMEMBERED);
});
