import type { Diagnostic } from './check/diagnostic.ts';
import type { FileSummary } from './paper/file-summary.ts';

/** What linting one file comes to: plain JSON, so that it can be cached, sent between threads and merged. */
export type FileOutcome = CheckedFile | SkippedFile;

export interface CheckedFile {
  readonly kind: 'checked';
  readonly diagnostics: readonly Diagnostic[];
  /** What rules that compare files know of it. */
  readonly summary?: FileSummary;
}

interface SkippedFile {
  readonly kind: 'skipped';
  readonly reason: string;
}
