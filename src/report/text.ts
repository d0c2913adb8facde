import type { Diagnostic, FileReport, RelatedPlace, Severity } from '../check/diagnostic.ts';
import type { Excerpt } from '../text/excerpt.ts';
import type { PositionRange } from '../text/source-text.ts';
import { count } from './count.ts';
import { fixedLines, fixedSum } from './fixed-files.ts';
import { isolate, isolateValues, printable } from './printable.ts';
import { fixableBy, type Report, summarize } from './report.ts';
import type { Reporter } from './reporter.ts';
import type { Style } from './style.ts';

/** Of many related places only the first few are printed. */
const MAX_RELATED = 3;

const SEVERITY_WIDTH = 'warning'.length;

const SEVERITY_COLOR = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * The report for people, grouped by file. Each excerpt has a line of its own, since text of both directions on one line would be
 * shown out of order. The range in it is coloured: a line of carets would not fit below right-to-left text.
 */
export const textReport: Reporter = (report, { style, info }) => {
  const groups = (report.shown ?? report.files).map((file) => fileGroup(file, style, info)).filter((group) => group !== '');
  return [...groups, `${summaryLines(report, style, info).join('\n')}\n`].join('\n');
};

function fileGroup({ path, diagnostics }: FileReport, style: Style, info: boolean): string {
  const shown = diagnostics.filter(({ severity }) => info || severity !== 'info');
  if (shown.length === 0) return '';
  const width = Math.max(...shown.map(({ range }) => place(range).length));
  const lines = shown.flatMap((diagnostic) => findingLines(diagnostic, path, width, style));
  return `${[style.paint.underline(printable(path)), ...lines].join('\n')}\n`;
}

function findingLines(diagnostic: Diagnostic, path: string, width: number, style: Style): string[] {
  const { range, severity, rule, related, excerpt } = diagnostic;
  const hidden = related.length - MAX_RELATED;
  return [
    [
      `  ${style.paint.dim(place(range).padEnd(width))}`,
      severityName(severity, style),
      message(diagnostic.message, style),
      style.paint.dim(printable(rule)),
    ].join('  '),
    ...excerptLines(excerpt, style),
    ...related.slice(0, MAX_RELATED).flatMap((other) => relatedLines(other, path, style)),
    ...(hidden > 0 ? [`    ${style.paint.dim(`and ${count(hidden, 'more place')}`)}`] : []),
  ];
}

function relatedLines(related: RelatedPlace, path: string, style: Style): string[] {
  const file = related.path === path ? '' : `${printable(related.path)}:`;
  return [
    `    ${style.paint.dim(file + place(related.range))}  ${message(related.message, style)}`,
    ...excerptLines(related.excerpt, style),
  ];
}

function excerptLines(excerpt: Excerpt | undefined, style: Style): string[] {
  if (excerpt === undefined || excerpt.text.trim() === '') return [];
  const { text, start, end } = excerpt;
  const meant = printable(text.slice(start, end));
  const line = printable(text.slice(0, start)) + (meant && style.paint.bold.cyan(meant)) + printable(text.slice(end));
  return [`      ${style.terminal ? isolate(line) : line}`];
}

function summaryLines(report: Report, style: Style, info: boolean): string[] {
  const { checked, skipped, errors, warnings, infos, fixable } = summarize(report);
  const unsafe = fixableBy(report, 'unsafe');
  const found = [
    errors > 0 ? style.paint.red(count(errors, 'error')) : 'no errors',
    warnings > 0 ? style.paint.yellow(count(warnings, 'warning')) : 'no warnings',
    ...(infos > 0 ? [count(infos, 'info') + (info ? '' : ' (shown with `--info`)')] : []),
  ];
  return [
    ...(report.fixed.length > 0 ? [`Fixed ${fixedSum(report.fixed)}:`, ...fixedLines(report.fixed)] : []),
    `Checked ${count(checked, 'file')}${skipped > 0 ? `, skipped ${skipped} (\`--verbose\` says why)` : ''}${checked > 0 ? `: ${found.join(', ')}` : ''}.`,
    ...remedy(fixable, unsafe, printable(report.fixedBy ?? '--fix')),
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

function remedy(safe: number, unsafe: number, call: string): string[] {
  if (safe > 0 && unsafe > 0) return [`${safe} of them can be fixed with \`${call}\`, ${unsafe} more with \`${call} --unsafe\`.`];
  if (safe > 0) return [`${safe} of them can be fixed with \`${call}\`.`];
  if (unsafe > 0) return [`${unsafe} of them can be fixed with \`${call} --unsafe\`.`];
  return [];
}

function message(text: string, style: Style): string {
  return style.terminal ? isolateValues(printable(text)) : printable(text);
}

function severityName(severity: Severity, style: Style): string {
  return style.paint[SEVERITY_COLOR[severity]](severity.padEnd(SEVERITY_WIDTH));
}

function place({ start }: PositionRange): string {
  return `${start.line}:${start.column}`;
}
