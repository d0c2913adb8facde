import type { SideName } from '../section/ast.ts';
import type { Excerpt } from '../text/excerpt.ts';
import type { PositionRange } from '../text/source-text.ts';

export type Severity = 'error' | 'warning' | 'info';

export type FixSafety = 'safe' | 'unsafe';

/** Replaces `range` of the file by `text`. */
export interface Edit {
  readonly range: PositionRange;
  readonly text: string;
}

export interface Fix {
  readonly safety: FixSafety;
  /** Not overlapping, in the order of the file. */
  readonly edits: readonly Edit[];
}

export interface RelatedPlace {
  readonly path: string;
  readonly range: PositionRange;
  readonly message: string;
  readonly excerpt?: Excerpt;
}

/** A finding that counts: plain JSON, so that it can be cached, sent between threads and merged. */
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

/** What linting one file gives. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}
