import type { Identity } from '../report/fingerprint.ts';

/** Findings that were there when the baseline was written: alike in file, rule, headings and text, and so many of them. */
export interface BaselineEntry extends Identity {
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string;
  readonly count: number;
}

/** What is alike in two entries of one file. */
export function identityKey({ rule, headings, context }: Identity): string {
  return JSON.stringify([rule, headings, context]);
}
