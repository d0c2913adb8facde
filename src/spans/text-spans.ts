import type { Language } from '../language/language.ts';
import type { TextBlock } from '../translation/ast.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import { type Citation, readCitations } from './citations.ts';
import { type Identifier, readIdentifiers } from './identifiers.ts';
import { type NumberSpan, readNumbers } from './numbers.ts';
import { type Reference, readReferences } from './references.ts';
import { withoutTranslatorNotes } from './translator-notes.ts';

/**
 * The values in the running text of a block, each list in the order of the text. Every stretch of text belongs to one class only;
 * the order of precedence is math, code, link, citation, reference, identifier, number.
 */
export interface TextSpans {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly identifiers: readonly Identifier[];
  readonly numbers: readonly NumberSpan[];
  /** The prose with citations, references and remarks of the translator replaced by `MASK`; as long as the content of the block. */
  readonly rest: string;
}

/** The citations, references, identifiers and numbers in a block, read by the conventions of its language. */
export const textSpans = memoize(
  (block: TextBlock, language: Language): TextSpans =>
    new LazySpans(withoutTranslatorNotes(proseOf(block), language), block.content, language),
);

class LazySpans implements TextSpans {
  readonly #prose: string;
  readonly #content: Range;
  readonly #language: Language;
  #citations: readonly Citation[] | undefined;
  #references: readonly Reference[] | undefined;
  #identifiers: readonly Identifier[] | undefined;
  #numbers: readonly NumberSpan[] | undefined;
  #rest: string | undefined;

  constructor(prose: string, content: Range, language: Language) {
    this.#prose = prose;
    this.#content = content;
    this.#language = language;
  }

  get citations(): readonly Citation[] {
    return (this.#citations ??= readCitations(this.#prose, this.#content, this.#language));
  }

  get references(): readonly Reference[] {
    return (this.#references ??= readReferences(this.#without(this.#prose, this.citations), this.#content, this.#language));
  }

  get identifiers(): readonly Identifier[] {
    return (this.#identifiers ??= readIdentifiers(this.rest, this.#content));
  }

  get numbers(): readonly NumberSpan[] {
    return (this.#numbers ??= readNumbers(this.#without(this.rest, this.identifiers), this.#content, this.#language));
  }

  get rest(): string {
    return (this.#rest ??= this.#without(this.#without(this.#prose, this.citations), this.references));
  }

  #without(prose: string, spans: readonly { readonly range: Range }[]): string {
    if (spans.length === 0) return prose;
    let masked = '';
    for (const { range } of spans) {
      const origin = this.#content.start;
      const [start, end] = [Math.max(range.start - origin, masked.length), range.end - origin];
      if (end > start) masked += prose.slice(masked.length, start) + MASK.repeat(end - start);
    }
    return masked + prose.slice(masked.length);
  }
}
