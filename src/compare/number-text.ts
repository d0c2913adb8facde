import type { Language } from '../language/language.ts';
import type { CompoundNumber } from '../spans/compound-numbers.ts';
import type { Count } from '../spans/counts.ts';
import type { NamedMonth } from '../spans/months.ts';
import type { NumberSpan } from '../spans/numbers.ts';
import type { Range } from '../text/range.ts';

/** A number as it stands in a text. */
export interface Written {
  readonly range: Range;
  readonly raw: string;
}

/** The numbers of one side of an aligned pair, and its raw text, in which a value may be written otherwise. */
export interface NumberText {
  readonly numbers: readonly NumberSpan[];
  /** The times and powers of ten that some of the numbers make up. */
  readonly compounds: readonly CompoundNumber[];
  /** What is counted in the text. */
  readonly counts: readonly Count[];
  /** The months that the text names. */
  readonly months: readonly NamedMonth[];
  /** Might anything be counted at all, and in words? Quick to tell. */
  readonly mayCount: boolean;
  readonly mayCountInWords: boolean;
  /** Is it certain that a point is the only decimal sign of the whole side, once its numerals are as in English? */
  readonly decimalPoint: () => boolean;
  /** Is a comma a decimal sign somewhere on the whole side, as it stands? */
  readonly decimalComma: () => boolean;
  /** The raw text, with formulas and code. */
  readonly raw: string;
  readonly language: Language;
}
