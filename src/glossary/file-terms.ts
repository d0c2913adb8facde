import type { TextBlock, Translation } from '../translation/ast.ts';
import { proseOf, textBlocksOf } from '../translation/prose.ts';
import { standalone } from '../text/source-text.ts';
import type { FoundRendering, RenderingReader, TargetText } from './renderings.ts';
import type { ReadSource } from './source-words.ts';
import { splitAddition } from './term.ts';
import type { ReadTarget, Terminology } from './terminology.ts';

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

  /** Does the source contain an expression anywhere, titles included? */
  sourceSays(name: string): boolean {
    const key = this.terminology.key(name);
    this.#sourceWords ??= this.#readSources().flatMap(({ words }) => words.map(({ text }) => text));
    this.#distinctWords ??= new Set(this.#sourceWords);
    // A quick test that most names fail, so that the text need not be searched.
    if (!key.split(' ').every((word) => this.#distinctWords?.has(word))) return false;
    this.#sourceKey ??= ` ${this.#sourceWords.join(' ')} `;
    return this.#sourceKey.includes(` ${key} `);
  }

  /** Does the source contain the name of a term, or the text in parentheses after it? */
  sourceNames(term: string): boolean {
    const { name, addition } = splitAddition(term);
    return this.sourceSays(name) || (addition !== undefined && this.sourceSays(addition));
  }

  /** For each cell: does the target contain one of its alternatives anywhere, titles included? */
  targetSays(cells: readonly string[]): boolean[] {
    const renderings = cells.map((cell) => this.#own.alternatives(cell));
    this.#targetTexts ??= this.#readTargets().map(({ words }) => this.#own.reread(words));
    return renderings.map((alternatives) =>
      alternatives.some((rendering) => this.#targetTexts?.some((text) => text.find(rendering).some(isComplete))),
    );
  }

  /** Does a text, such as a cell of the glossary, contain one of the alternatives of a cell? */
  says(text: string, cell: string): boolean {
    const target = this.#own.read(text, standalone(text));
    return this.#own.alternatives(cell).some((rendering) => target.find(rendering).some(isComplete));
  }

  #readSources(): readonly ReadSource[] {
    const { pairs, title } = this.#translation;
    const blocks = pairs.flatMap((pair) => textBlocksOf(pair.source.blocks)).map((block) => this.source(block));
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
