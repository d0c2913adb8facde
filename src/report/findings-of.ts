import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import type { PositionRange } from '../text/source-text.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

/** A finding with the path of its file. */
export interface Finding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

/** The findings of some files, in their order; without `info` only errors and warnings. */
export function findingsOf(files: readonly FileReport[], info: boolean): readonly Finding[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(({ severity }) => info || severity !== 'info').map((diagnostic) => ({ path, diagnostic })),
  );
}

/** The files that a report is to list: with `--watch` those that a change affects, otherwise all. */
export function listedFiles({ shown, files }: Report): readonly FileReport[] {
  return shown ?? files;
}

/** A place as editors and terminals know it: `docs/ar/tides.md:3:17`. */
export function placeAt(path: string, { start }: PositionRange): string {
  return `${printable(path)}:${start.line}:${start.column}`;
}
