/** The numbers of one side of an aligned pair, each class read when it is first asked for. */
import type { Unit } from '../align/alignment.ts';
import { rawOf, textsOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { type CompoundNumber, readCompoundNumbers } from '../spans/compound-numbers.ts';
import { type Count, mayCount, mayCountInWords, readCounts } from '../spans/counts.ts';
import { type NumberSpan, readNumbers } from '../spans/numbers.ts';
import { mayHaveNumbers } from '../spans/numerals.ts';
import { textSpans } from '../spans/text-spans.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { readOrdinal } from '../translation/ordinal-number.ts';
import type { NumberText } from './number-text.ts';

/** How a whole side writes its decimals. */
export type DecimalHabit = Pick<NumberText, 'decimalPoint' | 'decimalComma'>;

const NONE: readonly never[] = [];

/** The numbering of headings is left out. */
export class NumberSide implements NumberText {
  readonly numbers: readonly NumberSpan[];
  readonly compounds: readonly CompoundNumber[];
  readonly decimalPoint: () => boolean;
  readonly decimalComma: () => boolean;
  readonly language: Language;
  readonly #units: readonly Unit[];
  readonly #blocks: readonly TextBlock[];
  #raw: string | undefined;

  constructor(units: readonly Unit[], language: Language, { decimalPoint, decimalComma }: DecimalHabit) {
    this.#units = units;
    this.#blocks = units.flatMap(textsOf);
    this.language = language;
    this.decimalPoint = decimalPoint;
    this.decimalComma = decimalComma;
    // Most texts have no number in digits.
    const blocks = this.#blocks.filter((block) => mayHaveNumbers(proseOf(block)));
    this.numbers = blocks.length === 0 ? NONE : blocks.flatMap((block) => numbersOf(block, language));
    this.compounds =
      blocks.length === 0
        ? NONE
        : blocks.flatMap((block) => readCompoundNumbers(textSpans(block, language).rest, block.content, language));
  }

  get raw(): string {
    return (this.#raw ??= rawOf(this.#units));
  }

  get mayCount(): boolean {
    return this.#rests.some((rest) => mayCount(rest, this.language));
  }

  get mayCountInWords(): boolean {
    return this.#rests.some((rest) => mayCountInWords(rest, this.language));
  }

  get counts(): readonly Count[] {
    return this.#blocks
      .flatMap((block) => readCounts(textSpans(block, this.language).rest, block.content, this.language))
      .filter(({ range }) => !this.compounds.some((compound) => compound.range.overlaps(range)));
  }

  get #rests(): readonly string[] {
    return this.#blocks.map((block) => textSpans(block, this.language).rest);
  }
}

function numbersOf(block: TextBlock, language: Language): readonly NumberSpan[] {
  const { content } = block;
  const numbers = readNumbers(textSpans(block, language).rest, content, language);
  if (block.kind !== 'heading' || numbers.length === 0) return numbers;
  const own = readOrdinal(content.slice(), content, [language])?.range;
  return own === undefined ? numbers : numbers.filter(({ range }) => !own.overlaps(range));
}
