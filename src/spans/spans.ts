import type { Language } from '../language/language.ts';
import type { TextBlock } from '../section/ast.ts';
import { MASK, proseOf } from '../section/prose.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import { viewOf } from '../text/view.ts';
import { type Citation, readCitations } from './citations.ts';
import { type Identifier, readIdentifiers } from './identifiers.ts';
import { type NumberSpan, readNumbers } from './numbers.ts';
import { type Reference, readReferences } from './references.ts';

/**
 * What the running text of a block holds beside its formulas, code and links. A stretch of text belongs to one class only,
 * in the order math, code, link, citation, reference, identifier, number. Ranges are offsets of the file.
 */
export interface TextSpans {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly identifiers: readonly Identifier[];
  readonly numbers: readonly NumberSpan[];
  /** The prose with citations and references masked: as long as the block's content. */
  readonly rest: string;
}

/** The spans of a block that is written in a language. */
export function textSpans(text: SourceText, block: TextBlock, language: Language): TextSpans {
  return spansView(block, text, language);
}

const spansView = viewOf(
  (block: TextBlock, text: SourceText, language: Language): TextSpans =>
    new LazySpans(proseOf(text, block), block.content.start, language),
);

class LazySpans implements TextSpans {
  readonly #prose: string;
  readonly #start: number;
  readonly #language: Language;
  #citations: readonly Citation[] | undefined;
  #references: readonly Reference[] | undefined;
  #identifiers: readonly Identifier[] | undefined;
  #numbers: readonly NumberSpan[] | undefined;
  #rest: string | undefined;

  constructor(prose: string, start: number, language: Language) {
    this.#prose = prose;
    this.#start = start;
    this.#language = language;
  }

  get citations(): readonly Citation[] {
    return (this.#citations ??= readCitations(this.#prose, this.#start, this.#language));
  }

  get references(): readonly Reference[] {
    return (this.#references ??= readReferences(this.#without(this.#prose, this.citations), this.#start, this.#language));
  }

  get identifiers(): readonly Identifier[] {
    return (this.#identifiers ??= readIdentifiers(this.rest, this.#start));
  }

  get numbers(): readonly NumberSpan[] {
    return (this.#numbers ??= readNumbers(this.#without(this.rest, this.identifiers), this.#start, this.#language));
  }

  get rest(): string {
    return (this.#rest ??= this.#without(this.#without(this.#prose, this.citations), this.references));
  }

  #without(prose: string, spans: readonly { readonly range: Range }[]): string {
    let masked = '';
    for (const { range } of spans) {
      const [start, end] = [Math.max(range.start - this.#start, masked.length), range.end - this.#start];
      if (end > start) masked += prose.slice(masked.length, start) + MASK.repeat(end - start);
    }
    return masked + prose.slice(masked.length);
  }
}
