import type { TextBlock, Translation } from '../translation/ast.ts';
import { proseOf, textBlocksOf } from '../translation/prose.ts';
import { lazily } from '../text/lazily.ts';
import { memoizeKept } from '../text/memoize-kept.ts';
import type { Range } from '../text/range.ts';
import { standalone } from '../text/source-text.ts';
import type { Rendering } from './renderings.ts';
import type { ReadSource } from './source-words.ts';
import { splitAddition, type Term } from './term.ts';
import { mayBeForms } from './word-family.ts';
import type { ReadTarget } from './read-target.ts';
import type { Terminology } from './terminology.ts';

/** The texts of one file as the terminology rules read them; each block is read once and cached. */
export class FileTerms {
  readonly terminology: Terminology;
  readonly #translation: Translation;
  readonly #sources = new Map<TextBlock, ReadSource>();
  readonly #targets = new Map<TextBlock, ReadTarget>();
  readonly #avoidable = new Map<Term, boolean>();
  readonly #sourceWords = lazily(() => this.#readSources().map(({ words }) => words.values));
  readonly #distinctWords = lazily(() => distinct(this.#sourceWords()));
  readonly #sourceKey = lazily(
    () =>
      ` ${this.#sourceWords()
        .map((words) => words.join(' '))
        .filter((words) => words !== '')
        .join(' ')} `,
  );
  readonly #own = lazily(() => this.terminology.ownRenderings());
  readonly #readTargets = lazily(() => this.#readAllTargets());
  readonly #targetTexts = lazily(() => this.#readTargets().map(({ words }) => this.#own().reread(words)));
  readonly #targetWords = lazily(() => distinct(this.#readTargets().map(({ words }) => words.words)));
  readonly #vocabulary = lazily(() => this.terminology.vocabulary(this.#targetWords()));
  readonly #ownVocabulary = lazily(() => this.#own().vocabulary(this.#targetWords()));

  constructor(terminology: Terminology, translation: Translation) {
    terminology.startFile();
    this.terminology = terminology;
    this.#translation = translation;
  }

  source(block: TextBlock): ReadSource {
    let read = this.#sources.get(block);
    if (read === undefined) this.#sources.set(block, (read = readSource(block, this.terminology)));
    return read;
  }

  target(block: TextBlock): ReadTarget {
    let read = this.#targets.get(block);
    if (read === undefined) this.#targets.set(block, (read = readTarget(block, this.terminology)));
    return read;
  }

  /** Does the source contain an expression anywhere, titles included, or in one of the given blocks or the title? */
  sourceSays(name: string, blocks?: readonly TextBlock[]): boolean {
    const key = this.terminology.key(name);
    if (blocks !== undefined) return this.#readSources(blocks).some(({ words }) => joined(words).includes(` ${key} `));
    // A quick test that most names fail, so that the text need not be searched.
    if (!key.split(' ').every((word) => this.#distinctWords().has(word))) return false;
    return this.#sourceKey().includes(` ${key} `);
  }

  /** The lemmas of the source, each once. */
  distinctWords(): ReadonlySet<string> {
    return this.#distinctWords();
  }

  /** Does the source, or some blocks of it, contain the name of a term, or the text in parentheses after it? */
  sourceNames(term: string, blocks?: readonly TextBlock[]): boolean {
    const { name, addition } = splitAddition(term);
    return this.sourceSays(name, blocks) || (addition !== undefined && this.sourceSays(addition, blocks));
  }

  /** Does a text of the source have all words of a name, in any form and order? */
  sourceHasApart(name: string): boolean {
    const sought = this.terminology.key(splitAddition(name).name).split(' ');
    return this.#readSources().some(({ words }) =>
      sought.every((word) => word !== '' && words.values.some((lemma) => mayBeForms(lemma, word))),
    );
  }

  /** May the target have a rendering of a term that is to be avoided? */
  mayAvoid(term: Term): boolean {
    let known = this.#avoidable.get(term);
    if (known === undefined) {
      known = term.avoided.length > 0 && this.terminology.mayBeAvoidedIn(this.#vocabulary(), term);
      this.#avoidable.set(term, known);
    }
    return known;
  }

  /** Does a text of the target have all words of an alternative of a cell, in any order? */
  targetHasApart(cell: string): boolean {
    const renderings = this.#ownRenderings(cell);
    return renderings.length > 0 && this.#targetTexts().some((text) => renderings.some((rendering) => text.hasApart(rendering)));
  }

  /** For each cell: does the target contain one of its alternatives anywhere, titles included? */
  targetSays(cells: readonly string[]): boolean[] {
    // All are known before the words of the texts are compared with them.
    for (const cell of cells) this.#own().alternatives(cell);
    return cells.map((cell) =>
      this.#ownRenderings(cell).some((rendering) => this.#targetTexts().some((text) => text.says(rendering))),
    );
  }

  /** The places of the alternatives of a cell in the blocks of the target. */
  targetPlaces(cell: string): Range[] {
    const renderings = this.#ownRenderings(cell);
    return this.#targetTexts().flatMap((text) =>
      renderings.flatMap((rendering) => (text.says(rendering) ? text.find(rendering).map(({ range }) => range) : [])),
    );
  }

  /** The alternatives of a cell whose words are all in the target. */
  #ownRenderings(cell: string): readonly Rendering[] {
    return this.#own()
      .alternatives(cell)
      .filter((rendering) => this.#ownVocabulary().mayHave(rendering));
  }

  /** Does a text, such as a cell of the glossary, contain one of the alternatives of a cell? */
  says(text: string, cell: string): boolean {
    const target = this.#own().read(text, standalone(text));
    return this.#own()
      .alternatives(cell)
      .some((rendering) => target.says(rendering));
  }

  #readSources(some?: readonly TextBlock[]): readonly ReadSource[] {
    const { pairs, title } = this.#translation;
    const all = some ?? pairs.flatMap((pair) => textBlocksOf(pair.source.blocks));
    const blocks = all.map((block) => this.source(block));
    return title.source === undefined
      ? blocks
      : [this.terminology.readSource(title.source.text, title.source.content), ...blocks];
  }

  #readAllTargets(): readonly ReadTarget[] {
    const { pairs, title } = this.#translation;
    const blocks = pairs.flatMap((pair) => textBlocksOf(pair.target.blocks)).map((block) => this.target(block));
    return title.target === undefined
      ? blocks
      : [this.terminology.readTarget(title.target.text, title.target.content), ...blocks];
  }
}

// How a block is read depends on the languages of a terminology alone.
const readSource = memoizeKept((block: TextBlock, terminology: Terminology) =>
  terminology.readSource(proseOf(block), block.content),
);
const readTarget = memoizeKept((block: TextBlock, terminology: Terminology) =>
  terminology.readTarget(proseOf(block), block.content),
);

function distinct<Word>(texts: readonly (readonly Word[])[]): ReadonlySet<Word> {
  const words = new Set<Word>();
  for (const text of texts) for (const word of text) words.add(word);
  return words;
}

/** The words of a text between spaces, so that a search finds whole words. */
function joined(words: ReadSource['words']): string {
  return ` ${words.values.join(' ')} `;
}

const known = new WeakMap<Translation, FileTerms>();

/** The texts of a file for look-ups in a terminology, from the cache if they were read before. */
export function fileTermsOf(translation: Translation, terminology: Terminology): FileTerms {
  let terms = known.get(translation);
  if (terms?.terminology !== terminology) known.set(translation, (terms = new FileTerms(terminology, translation)));
  return terms;
}
