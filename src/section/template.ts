import type { TemplateName } from './ast.ts';

/** Texts of a structural heading, matched on the whole trimmed text in any case; a `*` at the end matches any rest. */
export type HeadingTexts = readonly string[];

export interface MetadataKey {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** How the value is read. */
  readonly type: 'text' | 'score' | 'terms';
}

export interface MetricName {
  readonly name: string;
  readonly required: boolean;
}

/** What a kind of file consists of. The order of `parts` is the order in the file. */
export interface Template {
  readonly name: TemplateName;
  readonly parts: {
    readonly source: HeadingTexts;
    readonly target: HeadingTexts;
    readonly notes: HeadingTexts;
    readonly metrics: HeadingTexts;
    /** Headings of parts that may stand anywhere after the sides. */
    readonly other: HeadingTexts;
  };
  /** Parts whose absence is told. */
  readonly expected: readonly ('source' | 'target' | 'notes' | 'metrics')[];
  readonly metadata: readonly MetadataKey[];
  readonly metrics: {
    /** Components first; the mean of these is the overall score. */
    readonly components: readonly MetricName[];
    /** Names of the overall score, the usual one first. */
    readonly overall: readonly string[];
    /** Metrics that are no scores, such as `Iterations`. */
    readonly unscored: readonly string[];
  };
}
