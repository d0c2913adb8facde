import { posix } from 'node:path';
import type { Severity } from '../../check/diagnostic.ts';
import type { Report } from '../report.ts';
import type { PageFacts } from './facts.ts';
import type { PastRun } from './history.ts';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How far the translations into a language are, in pages. */
export interface LanguageProgress {
  readonly language: string;
  readonly name: string;
  readonly translated: number;
  readonly stale: number;
  readonly untranslated: number;
  readonly missing: number;
}

export interface OverviewContent {
  readonly report: Report;
  readonly pages: readonly PageFacts[];
  /** The paths of translations that are likely to be behind their source. */
  readonly stale: ReadonlySet<string>;
  readonly languages: readonly LanguageProgress[];
  readonly version: string;
  /** Runs up to this one, the first first; absent where no history is kept. */
  readonly history?: readonly PastRun[];
}

export function countOf({ report }: PageFacts, severity: Severity): number {
  return report.diagnostics.filter((each) => each.severity === severity).length;
}

/** The folder of a file, which is that of its paper. */
export function folderOf({ report }: PageFacts): string {
  return posix.dirname(report.path);
}
