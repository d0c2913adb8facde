/** The numbers of one side of an aligned pair, each class read when it is first asked for. */
import type { Unit } from '../align/alignment.ts';
import { rawOf, textsOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { type CompoundNumber, readCompoundNumbers } from '../spans/compound-numbers.ts';
import { type Count, mayCount, mayCountInWords, readCounts } from '../spans/counts.ts';
import { type NamedMonth, readMonths } from '../spans/months.ts';
import { type NumberSpan, readNumbers } from '../spans/numbers.ts';
import { mayHaveNumbers } from '../spans/numerals.ts';
import { type TextSpans, textSpans } from '../spans/text-spans.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { readOrdinal } from '../translation/ordinal-number.ts';
import type { NumberText } from './number-text.ts';

/** How a whole side writes its decimals. */
export type DecimalHabit = Pick<NumberText, 'decimalPoint' | 'decimalComma'>;

/** A text with what stands in it. */
interface Text {
  readonly block: TextBlock;
  readonly spans: TextSpans;
}

const NONE: readonly never[] = [];

/** The numbering of headings is left out. */
export class NumberSide implements NumberText {
  readonly numbers: readonly NumberSpan[];
  readonly compounds: readonly CompoundNumber[];
  readonly decimalPoint: () => boolean;
  readonly decimalComma: () => boolean;
  readonly language: Language;
  readonly #units: readonly Unit[];
  readonly #texts: readonly Text[];
  #raw: string | undefined;

  constructor(units: readonly Unit[], language: Language, { decimalPoint, decimalComma }: DecimalHabit) {
    this.#units = units;
    this.#texts = units.flatMap((unit) => textsOf(unit).map((block) => ({ block, spans: textSpans(block, language) })));
    this.language = language;
    this.decimalPoint = decimalPoint;
    this.decimalComma = decimalComma;
    // Most texts have no number in digits.
    const texts = this.#texts.filter(({ block }) => mayHaveNumbers(proseOf(block)));
    this.numbers = texts.length === 0 ? NONE : texts.flatMap((text) => numbersOf(text, language));
    this.compounds =
      texts.length === 0 ? NONE : texts.flatMap(({ block, spans }) => readCompoundNumbers(spans.rest, block.content, language));
  }

  get raw(): string {
    return (this.#raw ??= rawOf(this.#units));
  }

  get mayCount(): boolean {
    return this.#texts.some(({ spans }) => mayCount(spans.rest, this.language));
  }

  get mayCountInWords(): boolean {
    return this.#texts.some(({ spans }) => mayCountInWords(spans.rest, this.language));
  }

  get months(): readonly NamedMonth[] {
    return this.#texts.flatMap(({ block, spans }) => readMonths(spans.rest, block.content, this.language));
  }

  get counts(): readonly Count[] {
    return this.#texts
      .flatMap(({ block, spans }) => readCounts(spans.rest, block.content, this.language))
      .filter(({ range }) => !this.compounds.some((compound) => compound.range.overlaps(range)));
  }
}

function numbersOf({ block, spans }: Text, language: Language): readonly NumberSpan[] {
  const { content } = block;
  const numbers = readNumbers(spans.rest, content, language);
  if (block.kind !== 'heading' || numbers.length === 0) return numbers;
  const own = readOrdinal(content.slice(), content, [language])?.range;
  return own === undefined ? numbers : numbers.filter(({ range }) => !own.overlaps(range));
}
