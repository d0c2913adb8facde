import type { Diagnostic, FileReport } from '../check/diagnostic.ts';

/** The pages among some files that translate an older version of their source, or one that nobody knows. */
export function stalePages(files: readonly FileReport[]): readonly FileReport[] {
  return files.filter(({ diagnostics }) => diagnostics.some(isBehind));
}

export function isBehind({ rule }: Diagnostic): boolean {
  return rule === 'stale';
}
