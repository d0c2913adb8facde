import type { Diagnostic, FileReport } from '../check/diagnostic.ts';

/** The result of linting one file: plain JSON, so that it can be cached, sent between threads and merged. */
export type FileOutcome = CheckedFile | SkippedFile;

export interface CheckedFile {
  readonly kind: 'checked';
  readonly diagnostics: readonly Diagnostic[];
  /** Findings in the file with the source text; absent when there are none. */
  readonly elsewhere?: readonly FileReport[];
  /** The summary of the file for rules that compare files, as JSON, since not every run parses it. */
  readonly summary?: string;
}

interface SkippedFile {
  readonly kind: 'skipped';
  readonly reason: string;
  /** What to do if the file is meant to be checked, in whole sentences. */
  readonly remedy?: string;
}
