import type { BaselineEntry } from '../baseline/entry.ts';
import type { BaselineMode } from '../baseline/baseline.ts';
import { count } from '../report/count.ts';
import { printable } from '../report/printable.ts';
import type { AppliedBaseline, BaselineRequest } from '../run/baselines.ts';

/** The options about a baseline as commander parses them. */
export interface BaselineOptions {
  readonly baseline?: BaselineMode | undefined;
  readonly baselineFile?: string | undefined;
}

/** So many stale entries are named. */
const MOST_STALE = 10;

/** What to do with a baseline; undefined when only configs say it. A file that is named is heeded. */
export function baselineRequest({ baseline, baselineFile }: BaselineOptions): BaselineRequest | undefined {
  if (baseline === undefined && baselineFile === undefined) return undefined;
  return { mode: baseline ?? 'check', ...(baselineFile !== undefined && { file: baselineFile }) };
}

/** Lines about what became of the baselines of a run: what was written, and what is no longer found. */
export function baselineLines(applied: readonly AppliedBaseline[]): string {
  return applied
    .flatMap(linesOf)
    .map((line) => `${printable(line)}\n`)
    .join('');
}

function linesOf({ name, mode, stale, written, isConfigured }: AppliedBaseline): readonly string[] {
  const gone = stale.reduce((sum, entry) => sum + entry.count, 0);
  if (mode === 'prune') return [`Removed ${count(gone, 'finding')} from \`${name}\`, which has ${written} now.`];
  if (mode === 'write') {
    const key = `\`"baseline": "${name}"\` in the config`;
    const removed = gone > 0 ? ` ${count(gone, 'finding')} of before ${gone === 1 ? 'is' : 'are'} gone.` : '';
    const next = isConfigured ? '' : ` Later runs hide these findings with ${key}, or with \`--baseline check\`.`;
    return [`Wrote ${count(written ?? 0, 'finding')} to \`${name}\`.${removed}${next}`];
  }
  if (gone === 0) return [];
  const hidden = stale.length - MOST_STALE;
  return [
    `\`${name}\` has ${count(gone, 'finding')} that ${gone === 1 ? 'is' : 'are'} no longer found. Remove them with \`--baseline prune\`.`,
    ...stale.slice(0, MOST_STALE).map(staleLine),
    ...(hidden > 0 ? [`  and ${count(hidden, 'more line')}`] : []),
  ];
}

function staleLine({ file, rule, context, count: number }: BaselineEntry): string {
  return `  ${file}: ${rule}${number > 1 ? ` (${number} times)` : ''}${context === '' ? '' : `, \`${context}\``}`;
}
