import type { TextBlock, Translation } from '../translation/ast.ts';
import { proseOf, textBlocksOf } from '../translation/prose.ts';
import type { Range } from '../text/range.ts';
import { standalone } from '../text/source-text.ts';
import type { FoundRendering, RenderingReader, TargetText } from './renderings.ts';
import type { ReadSource } from './source-words.ts';
import { splitAddition } from './term.ts';
import { mayBeForms } from './word-family.ts';
import type { ReadTarget } from './read-target.ts';
import type { Terminology } from './terminology.ts';

/** The texts of one file as the terminology rules read them; each block is read once and cached. */
export class FileTerms {
  readonly terminology: Terminology;
  readonly #translation: Translation;
  readonly #sources = new Map<TextBlock, ReadSource>();
  readonly #targets = new Map<TextBlock, ReadTarget>();
  #sourceWords: readonly string[] | undefined;
  #distinctWords: ReadonlySet<string> | undefined;
  #sourceKey: string | undefined;
  readonly #own: RenderingReader;
  #targetTexts: readonly TargetText[] | undefined;

  constructor(terminology: Terminology, translation: Translation) {
    terminology.startFile();
    this.terminology = terminology;
    this.#own = terminology.ownRenderings();
    this.#translation = translation;
  }

  source(block: TextBlock): ReadSource {
    let read = this.#sources.get(block);
    if (read === undefined) {
      read = this.terminology.readSource(proseOf(block), block.content);
      this.#sources.set(block, read);
    }
    return read;
  }

  target(block: TextBlock): ReadTarget {
    let read = this.#targets.get(block);
    if (read === undefined) {
      read = this.terminology.readTarget(proseOf(block), block.content);
      this.#targets.set(block, read);
    }
    return read;
  }

  /** Does the source contain an expression anywhere, titles included, or in one of the given blocks or the title? */
  sourceSays(name: string, blocks?: readonly TextBlock[]): boolean {
    const key = this.terminology.key(name);
    if (blocks !== undefined) return this.#readSources(blocks).some(({ words }) => joined(words).includes(` ${key} `));
    const distinct = this.#distinct();
    // A quick test that most names fail, so that the text need not be searched.
    if (!key.split(' ').every((word) => distinct.has(word))) return false;
    this.#sourceKey ??= ` ${this.#words().join(' ')} `;
    return this.#sourceKey.includes(` ${key} `);
  }

  /** The lemmas of the source, each once. */
  distinctWords(): readonly string[] {
    return [...this.#distinct()];
  }

  #distinct(): ReadonlySet<string> {
    this.#distinctWords ??= new Set(this.#words());
    return this.#distinctWords;
  }

  #words(): readonly string[] {
    this.#sourceWords ??= this.#readSources().flatMap(({ words }) => words.map(({ text }) => text));
    return this.#sourceWords;
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
      sought.every((word) => word !== '' && words.some(({ text }) => mayBeForms(text, word))),
    );
  }

  /** Does a text of the target have all words of an alternative of a cell, in any order? */
  targetHasApart(cell: string): boolean {
    const renderings = this.#own.alternatives(cell);
    return this.#ownTexts().some((text) => renderings.some((rendering) => text.hasApart(rendering)));
  }

  /** For each cell: does the target contain one of its alternatives anywhere, titles included? */
  targetSays(cells: readonly string[]): boolean[] {
    const renderings = cells.map((cell) => this.#own.alternatives(cell));
    const texts = this.#ownTexts();
    return renderings.map((alternatives) =>
      alternatives.some((rendering) => texts.some((text) => text.find(rendering).some(isComplete))),
    );
  }

  #ownTexts(): readonly TargetText[] {
    this.#targetTexts ??= this.#readTargets().map(({ words }) => this.#own.reread(words));
    return this.#targetTexts;
  }

  /** The places of the alternatives of a cell in the blocks of the target. */
  targetPlaces(cell: string): Range[] {
    const renderings = this.#own.alternatives(cell);
    return this.#ownTexts().flatMap((text) =>
      renderings.flatMap((rendering) => text.find(rendering).filter(isComplete)).map(({ range }) => range),
    );
  }

  /** Does a text, such as a cell of the glossary, contain one of the alternatives of a cell? */
  says(text: string, cell: string): boolean {
    const target = this.#own.read(text, standalone(text));
    return this.#own.alternatives(cell).some((rendering) => target.find(rendering).some(isComplete));
  }

  #readSources(some?: readonly TextBlock[]): readonly ReadSource[] {
    const { pairs, title } = this.#translation;
    const all = some ?? pairs.flatMap((pair) => textBlocksOf(pair.source.blocks));
    const blocks = all.map((block) => this.source(block));
    return title.source === undefined
      ? blocks
      : [this.terminology.readSource(title.source.text, title.source.content), ...blocks];
  }

  #readTargets(): readonly ReadTarget[] {
    const { pairs, title } = this.#translation;
    const blocks = pairs.flatMap((pair) => textBlocksOf(pair.target.blocks)).map((block) => this.target(block));
    return title.target === undefined
      ? blocks
      : [this.terminology.readTarget(title.target.text, title.target.content), ...blocks];
  }
}

/** The words of a text between spaces, so that a search finds whole words. */
function joined(words: ReadSource['words']): string {
  return ` ${words.map(({ text }) => text).join(' ')} `;
}

function isComplete({ closeness }: FoundRendering): boolean {
  return closeness !== 'partial';
}

const known = new WeakMap<Translation, FileTerms>();

/** The texts of a file for look-ups in a terminology, from the cache if they were read before. */
export function fileTermsOf(translation: Translation, terminology: Terminology): FileTerms {
  let terms = known.get(translation);
  if (terms?.terminology !== terminology) known.set(translation, (terms = new FileTerms(terminology, translation)));
  return terms;
}
