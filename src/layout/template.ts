/** The kinds of files that have a template. */
export type TemplateName = 'section' | 'abstract';

/** Texts of a structural heading, compared with the whole trimmed heading, ignoring case; a `*` at the end matches any rest. */
export type HeadingTexts = readonly string[];

/** A metadata key and its other accepted spellings. */
export interface MetadataKey {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** How the value is parsed. */
  readonly type: 'text' | 'score' | 'terms';
}

/** A metric that counts towards the overall score. */
export interface MetricName {
  readonly name: string;
  readonly required: boolean;
}

/**
 * The parts, metadata and metrics that a section or abstract file should have, from the defaults and the config. The order of
 * `parts` is their order in the file.
 */
export interface Template {
  readonly name: TemplateName;
  readonly parts: {
    readonly source: HeadingTexts;
    readonly target: HeadingTexts;
    readonly notes: HeadingTexts;
    readonly metrics: HeadingTexts;
    /** Headings of parts that may be anywhere after the sides. */
    readonly other: HeadingTexts;
  };
  /** Parts whose absence is reported. */
  readonly expected: readonly ('source' | 'target' | 'notes' | 'metrics')[];
  readonly metadata: readonly MetadataKey[];
  readonly metrics: {
    /** Metrics whose mean is the overall score. */
    readonly components: readonly MetricName[];
    /** Names of the overall score, the usual one first. */
    readonly overall: readonly string[];
    /** Metrics that are no scores, such as `Iterations`. */
    readonly unscored: readonly string[];
  };
}
