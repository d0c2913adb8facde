import type { FixCounts } from '../fix/fix-text.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';

/** A file with the findings that were fixed in it. */
export interface FixedFile {
  readonly path: string;
  readonly rules: FixCounts;
}

/** The sum of what was fixed: `3 findings in 2 files`. */
export function fixedSum(files: readonly FixedFile[]): string {
  const findings = files.flatMap(({ rules }) => Object.values(rules)).reduce((sum, number) => sum + number, 0);
  return `${count(findings, 'finding')} in ${count(files.length, 'file')}`;
}

/** A line for each file with the rules that changed it, the most frequent first: `  a.md: 3 whitespace, 1 tatweel`. */
export function fixedLines(files: readonly FixedFile[]): readonly string[] {
  return files.map(({ path, rules }) => {
    const counts = Object.entries(rules).sort(([, a], [, b]) => b - a);
    return `  ${printable(path)}: ${counts.map(([rule, number]) => `${number} ${printable(rule)}`).join(', ')}`;
  });
}
