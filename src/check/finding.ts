import type { AlignedPair } from '../align/alignment.ts';
import type { Range } from '../text/range.ts';
import type { SideName } from '../translation/ast.ts';
import type { FixSafety } from './diagnostic.ts';

/** One edit of a fix: replaces the range by the text. An empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A second place that explains a finding, in the same file or in another one; reports show its line. */
export interface RelatedRange {
  readonly range: Range;
  /** Why this place is shown, a phrase without a full stop such as `the English heading`. */
  readonly message: string;
}

/** The finding that a rule reports on one file. */
export interface Finding<Data = object> {
  /** The range that the finding is about, in the file or in the file with its source text. */
  readonly at: Range;
  readonly side: SideName;
  /** The values that the message names; also part of the JSON report. */
  readonly data: Data;
  readonly related?: readonly RelatedRange[];
  /** Edits that correct the fault together; they must not overlap. */
  readonly fix?: readonly TextEdit[];
  /** Overrides the safety that the rule declares; only `unsafe` for a rule that is `safe`. */
  readonly fixSafety?: FixSafety;
  /** The pair whose two texts are compared, if any: where it is only likely that they belong together, an error is a warning. */
  readonly compares?: AlignedPair;
  /**
   * For a finding in the source text that is no fault of that text: the place in the translation that it is about. The finding stands
   * there if the source text is in another file.
   */
  readonly counterpart?: Range;
  /** Ranges, on either side, whose other findings are consequences of this one: those of lower rank are dropped. */
  readonly claims?: readonly Range[];
  /**
   * Ranges, on either side, in which the findings that compare the contents of both texts become places of this one. It is dropped
   * where these are fewer than two.
   */
  readonly gathers?: readonly Range[];
  /** Ranges, on either side, of which it is all that is to say: findings that compare both texts there are dropped. */
  readonly covers?: readonly Range[];
}
