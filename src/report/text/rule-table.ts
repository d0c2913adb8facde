/** The findings of a run by rule, with what `--fix` mends of them. */
import type { FixSafety, Severity } from '../../check/diagnostic.ts';
import { groupBy } from '../../text/group-by.ts';
import { printable } from '../printable.ts';
import { isFixedBy, type Report } from '../report.ts';
import type { Style } from '../style.ts';

interface Row {
  readonly rule: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly safe: number;
  readonly unsafe: number;
}

const COLUMNS: readonly (readonly [severity: Severity, title: string])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
];
const COLOR = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** The lines of the table, the rules with most errors first; none where nothing was found. */
export function ruleTable(report: Report, { paint }: Style): readonly string[] {
  const rows = rowsOf(report);
  if (rows.length === 0) return [];
  const width = Math.max('rule'.length, ...rows.map(({ rule }) => rule.length));
  const head = [...COLUMNS.map(([, title]) => title.padStart(title.length + 1)), ` ${'rule'.padEnd(width)}`, ' can be fixed'];
  const lines = rows.map(({ rule, counts, safe, unsafe }) =>
    [
      ...COLUMNS.map(([severity, title]) => {
        const cell = (counts[severity] === 0 ? '' : String(counts[severity])).padStart(title.length + 1);
        return paint[COLOR[severity]](cell);
      }),
      ` ${rule.padEnd(width)}`,
      fixes(safe, unsafe),
    ]
      .join(' ')
      .trimEnd(),
  );
  return [paint.dim(head.join(' ')), ...lines];
}

function fixes(safe: number, unsafe: number): string {
  return [...(safe > 0 ? [`${safe} with --fix`] : []), ...(unsafe > 0 ? [`${unsafe} with --fix --unsafe`] : [])]
    .map((part) => ` ${part}`)
    .join(',');
}

function rowsOf({ files }: Report): readonly Row[] {
  const filed = files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })));
  return [...groupBy(filed, ({ diagnostic }) => diagnostic.rule)]
    .map(([rule, found]) => {
      const of = (severity: Severity): number => found.filter(({ diagnostic }) => diagnostic.severity === severity).length;
      const fixed = (safety: FixSafety): number =>
        found.filter(({ file, diagnostic }) => isFixedBy(diagnostic, file, safety)).length;
      const counts = { error: of('error'), warning: of('warning'), info: of('info') };
      return { rule: printable(rule), counts, safe: fixed('safe'), unsafe: fixed('unsafe') };
    })
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info);
}
