/** The numbers of one side of an aligned pair, each class read when it is first asked for. */
import type { Unit } from '../align/alignment.ts';
import { rawOf, textsIn } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { type CompoundNumber, readCompoundNumbers } from '../spans/compound-numbers.ts';
import { type Count, mayCount, mayCountInWords, readCounts } from '../spans/counts.ts';
import { type NamedMonth, readMonths } from '../spans/months.ts';
import { type NumberSpan, readNumbers } from '../spans/numbers.ts';
import { mayHaveNumbers } from '../spans/numerals.ts';
import { type TextSpans, textSpans } from '../spans/text-spans.ts';
import { memoizeKept } from '../text/memoize-kept.ts';
import type { Range } from '../text/range.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { readOrdinal } from '../translation/ordinal-number.ts';
import type { NumberText } from './number-text.ts';

/** How a whole side writes its decimals. */
export type DecimalHabit = Pick<NumberText, 'decimalPoint' | 'decimalComma'>;

/** The numbers of one text, each class read when it is first asked for. */
class TextNumbers {
  readonly numbers: readonly NumberSpan[];
  readonly compounds: readonly CompoundNumber[];
  readonly #spans: TextSpans;
  readonly #content: Range;
  readonly #language: Language;
  #mayCount: boolean | undefined;
  #mayCountInWords: boolean | undefined;
  #counts: readonly Count[] | undefined;
  #months: readonly NamedMonth[] | undefined;

  constructor(block: TextBlock, language: Language) {
    this.#spans = textSpans(block, language);
    this.#content = block.content;
    this.#language = language;
    // Most texts have no number in digits.
    const isNumbered = mayHaveNumbers(proseOf(block));
    this.numbers = isNumbered ? numbersOf(block, this.#spans, language) : NONE;
    this.compounds = isNumbered ? readCompoundNumbers(this.#spans.rest, block.content, language) : NONE;
  }

  get mayCount(): boolean {
    return (this.#mayCount ??= mayCount(this.#spans.rest, this.#language));
  }

  get mayCountInWords(): boolean {
    return (this.#mayCountInWords ??= mayCountInWords(this.#spans.rest, this.#language));
  }

  get counts(): readonly Count[] {
    return (this.#counts ??= readCounts(this.#spans.rest, this.#content, this.#language));
  }

  get months(): readonly NamedMonth[] {
    return (this.#months ??= readMonths(this.#spans.rest, this.#content, this.#language));
  }
}

const NONE: readonly never[] = [];

const readText = memoizeKept((block: TextBlock, language: Language) => new TextNumbers(block, language));

/** The numbering of headings is left out. */
export class NumberSide implements NumberText {
  readonly numbers: readonly NumberSpan[];
  readonly compounds: readonly CompoundNumber[];
  readonly decimalPoint: () => boolean;
  readonly decimalComma: () => boolean;
  readonly language: Language;
  readonly #units: readonly Unit[];
  readonly #texts: readonly TextNumbers[];
  #raw: string | undefined;

  constructor(units: readonly Unit[], language: Language, { decimalPoint, decimalComma }: DecimalHabit) {
    this.#units = units;
    this.#texts = textsIn(units).map((block) => readText(block, language));
    this.language = language;
    this.decimalPoint = decimalPoint;
    this.decimalComma = decimalComma;
    this.numbers = this.#texts.flatMap(({ numbers }) => numbers);
    this.compounds = this.#texts.flatMap(({ compounds }) => compounds);
  }

  get raw(): string {
    return (this.#raw ??= rawOf(this.#units));
  }

  get mayCount(): boolean {
    return this.#texts.some((text) => text.mayCount);
  }

  get mayCountInWords(): boolean {
    return this.#texts.some((text) => text.mayCountInWords);
  }

  get months(): readonly NamedMonth[] {
    return this.#texts.flatMap((text) => text.months);
  }

  get counts(): readonly Count[] {
    return this.#texts
      .flatMap((text) => text.counts)
      .filter(({ range }) => !this.compounds.some((compound) => compound.range.overlaps(range)));
  }
}

function numbersOf({ kind, content }: TextBlock, { rest }: TextSpans, language: Language): readonly NumberSpan[] {
  const numbers = readNumbers(rest, content, language);
  if (kind !== 'heading' || numbers.length === 0) return numbers;
  const own = readOrdinal(content.slice(), content, [language])?.range;
  return own === undefined ? numbers : numbers.filter(({ range }) => !own.overlaps(range));
}
