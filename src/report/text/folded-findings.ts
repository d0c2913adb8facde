/** Which findings a report for people shows in full, so that a frequent one does not drown the rest. */
import type { Diagnostic, FileReport, Severity } from '../../check/diagnostic.ts';
import { groupBy } from '../../text/group-by.ts';

/** A finding with the file it stands in. */
export interface FiledFinding {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

/** A finding, and the places where the same is found. */
export interface ShownFinding extends FiledFinding {
  readonly others: readonly FiledFinding[];
}

/** Findings of a rule that are not shown, since the report has many of them. */
export interface HiddenFindings {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface FoldedFindings {
  readonly shown: readonly ShownFinding[];
  readonly hidden: readonly HiddenFindings[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** A report with more findings than this shows of each rule only the first ones. */
const MANY = 50;
const FIRST: Readonly<Record<Severity, number>> = { error: 25, warning: 5, info: 5 };

/** The findings of some files: errors first, the same finding once, and of a rule with many only the first ones, unless all are asked for. */
export function foldFindings(files: readonly FileReport[], { info, all }: { info: boolean; all: boolean }): FoldedFindings {
  const filed = files.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, diagnostic })));
  const wanted = ORDER.filter((severity) => info || severity !== 'info').flatMap((severity) =>
    filed.filter(({ diagnostic }) => diagnostic.severity === severity),
  );
  if (all) return { shown: wanted.map((finding) => ({ ...finding, others: [] })), hidden: [] };
  const groups = groupBy(wanted, ({ diagnostic: { severity, rule, message } }) => `${severity} ${rule} ${message}`);
  const shown = [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, others }]));
  if (shown.length <= MANY) return { shown, hidden: [] };
  const byRule = groupBy(shown, ({ diagnostic: { severity, rule } }) => `${severity} ${rule}`);
  const dropped = new Set(
    [...byRule.values()].flatMap((ofRule) => ofRule.slice(FIRST[ofRule[0]?.diagnostic.severity ?? 'info'])),
  );
  const hidden = [...byRule.values()].flatMap((ofRule): readonly HiddenFindings[] => {
    const gone = ofRule.filter((finding) => dropped.has(finding));
    const [first] = gone;
    if (first === undefined) return [];
    const { severity, rule } = first.diagnostic;
    return [{ severity, rule, count: gone.reduce((sum, { others }) => sum + 1 + others.length, 0) }];
  });
  return { shown: shown.filter((finding) => !dropped.has(finding)), hidden };
}
