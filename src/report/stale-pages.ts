import type { Diagnostic, FileReport } from '../check/diagnostic.ts';

/** The pages among some files that translate an older version of their source, for all that is known. */
export function stalePages(files: readonly FileReport[]): readonly FileReport[] {
  return files.filter(({ diagnostics }) => diagnostics.some(isBehind));
}

/** Does a finding say so? One about a version that nobody has does not. */
export function isBehind({ rule, messageId }: Diagnostic): boolean {
  return rule === 'stale' && messageId !== 'unknown';
}
