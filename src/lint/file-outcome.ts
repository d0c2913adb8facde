import type { Diagnostic, FileReport } from '../check/diagnostic.ts';

/** What linting one file comes to: plain JSON, so that it can be cached, sent between threads and merged. */
export type FileOutcome = CheckedFile | SkippedFile;

export interface CheckedFile {
  readonly kind: 'checked';
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that stand in the file with the source text; absent where there are none. */
  readonly elsewhere?: readonly FileReport[];
  /** The JSON of what rules that compare files know of it: read by those alone, and not in every run. */
  readonly summary?: string;
}

interface SkippedFile {
  readonly kind: 'skipped';
  readonly reason: string;
}
