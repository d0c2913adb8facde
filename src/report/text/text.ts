import { count } from '../count.ts';
import { fixedLines, fixedSum } from '../fixed-files.ts';
import { printable } from '../printable.ts';
import { fixableBy, type Report, summarize } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type { Style } from '../style.ts';
import { findingLines } from './finding-lines.ts';
import { foldFindings, type HiddenFindings } from './folded-findings.ts';
import { ruleTable } from './rule-table.ts';

/** Below so many findings the table by rule says nothing that is not on the screen. */
const MANY = 10;

/**
 * The report for people: errors first, each finding with its place, rule and message, and with both lines. Each excerpt has a line of
 * its own, since text of both directions on one line would be shown out of order.
 */
export const textReport: Reporter = (report, { style, info, view }) => {
  const files = report.shown ?? report.files;
  if (view === 'statistics') return `${[...ruleTable(report, style), '', ...summaryLines(report, style, info)].join('\n')}\n`;
  const urls = new Map(report.rules.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const])));
  const { shown, hidden } = foldFindings(files, { info, all: view === 'all' });
  const findings = shown.map((finding) => `${findingLines(finding, urls, style).join('\n')}\n`);
  const found = files.flatMap(({ diagnostics }) => diagnostics).length;
  const table =
    found < MANY ? [] : [...ruleTable(report, style), dim('`tlint explain <rule>` says what a rule checks and why.', style), ''];
  const end = [...hiddenLines(hidden), ...table, ...summaryLines(report, style, info)];
  return [...findings, `${end.join('\n')}\n`].join('\n');
};

function hiddenLines(hidden: readonly HiddenFindings[]): readonly string[] {
  if (hidden.length === 0) return [];
  const lines = hidden.map(({ rule, severity, count: number }) => `  ${count(number, `more ${severity}`)} of ${printable(rule)}`);
  return ['Not shown (`--all` shows every finding):', ...lines, ''];
}

function dim(text: string, { paint }: Style): string {
  return paint.dim(text);
}

function summaryLines(report: Report, style: Style, info: boolean): string[] {
  const { checked, skipped, errors, warnings, infos, fixable, hidden = 0 } = summarize(report);
  const unsafe = fixableBy(report, 'unsafe');
  const found = [
    errors > 0 ? style.paint.red(count(errors, 'error')) : 'no errors',
    warnings > 0 ? style.paint.yellow(count(warnings, 'warning')) : 'no warnings',
    ...(infos > 0 ? [count(infos, 'info') + (info ? '' : ' (shown with `--info`)')] : []),
  ];
  return [
    ...(report.fixed.length > 0 ? [`Fixed ${fixedSum(report.fixed)}:`, ...fixedLines(report.fixed)] : []),
    `Checked ${count(checked, 'file')}${skipped > 0 ? `, skipped ${skipped} (\`--verbose\` says why)` : ''}${checked > 0 ? `: ${found.join(', ')}` : ''}.`,
    ...(hidden > 0 ? [`${count(hidden, 'more finding')} ${hidden === 1 ? 'is' : 'are'} in the baseline.`] : []),
    ...remedy(fixable, unsafe),
    ...wayToSeeTerms(report, info),
  ];
}

/** The number of findings about terms from which a table of them is of more use than one after the other. */
const MANY_TERMS = 20;

function wayToSeeTerms({ files, rules }: Report, info: boolean): string[] {
  const ids = new Set(rules.filter(({ category }) => category === 'terminology').map(({ id }) => id));
  const shown = files.flatMap((file) => file.diagnostics).filter(({ severity }) => info || severity !== 'info');
  const terms = shown.filter(({ rule }) => ids.has(rule)).length;
  if (terms < MANY_TERMS) return [];
  return [`${terms} of them are about terms: \`tlint glossary suggest\` lists the most frequent ones.`];
}

function remedy(safe: number, unsafe: number): string[] {
  if (safe > 0 && unsafe > 0) return [`${safe} of them can be fixed with \`--fix\`, ${unsafe} more with \`--fix --unsafe\`.`];
  if (safe > 0) return [`${safe} of them can be fixed with \`--fix\`.`];
  if (unsafe > 0) return [`${unsafe} of them can be fixed with \`--fix --unsafe\`.`];
  return [];
}
