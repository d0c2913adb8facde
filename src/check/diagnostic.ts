import type { SideName } from '../translation/ast.ts';
import type { Excerpt } from '../text/excerpt.ts';
import type { PositionRange } from '../text/source-text.ts';

/** How severe a message is; `error` fails the run, `info` is hidden unless `--info` is given. */
export type Severity = 'error' | 'warning' | 'info';

/** `safe` fixes are applied by `--fix`, `unsafe` ones only by `--fix --unsafe`. */
export type FixSafety = 'safe' | 'unsafe';

/** One edit of a fix: replaces `range` by `text`. */
export interface Edit {
  /** The file to edit; absent when it is the finding's own. */
  readonly path?: string;
  readonly range: PositionRange;
  readonly text: string;
}

/** A correction of one finding. All edits are applied together or none is. */
export interface Fix {
  readonly safety: FixSafety;
  /** In the order of the text, without overlaps. */
  readonly edits: readonly Edit[];
}

/** A second place that explains a diagnostic, in the same file or in another one. */
export interface RelatedPlace {
  readonly path: string;
  readonly range: PositionRange;
  readonly message: string;
  readonly excerpt?: Excerpt;
}

/**
 * A finding as reports have it: plain JSON, so that it can be cached, sent between threads and merged. Lines and columns are
 * 1-based, offsets are 0-based UTF-16 units.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly side: SideName;
  readonly range: PositionRange;
  readonly related: readonly RelatedPlace[];
  readonly fix?: Fix;
  readonly excerpt?: Excerpt;
}

/** The diagnostics of one file, sorted by place. */
export interface FileReport {
  readonly path: string;
  /** Present when the file is not checked itself: it holds the source text of others. */
  readonly role?: 'source';
  readonly diagnostics: readonly Diagnostic[];
}
