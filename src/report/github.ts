import { compactLine } from './compact.ts';
import { count } from './count.ts';
import { type Finding, findingsOf, listedFiles, placeAt } from './findings-of.ts';
import { printable, withoutLogCommands } from './printable.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { summaryLine } from './summary-line.ts';

/** The severities, the most severe first, with the workflow commands that annotate. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** GitHub shows so many annotations of each kind for a step, and drops the rest without a word. */
const MOST = 10;

/** Of many related places an annotation names the first few. */
const MAX_RELATED = 3;

/**
 * The report for the log of GitHub Actions: commands that annotate the changed files, within GitHub's limits, then all findings in
 * a group that opens with a click. It is printed as it stands; what comes from texts holds no commands.
 */
export const githubReport: Reporter = (report, context) => {
  const findings = findingsOf(listedFiles(report), context.info);
  const annotated = Object.keys(COMMANDS).flatMap((severity) =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity).slice(0, MOST),
  );
  const rest = findings.length - annotated.length;
  return [
    ...annotated.map((finding) => annotation(finding, context)),
    ...(findings.length > 0 ? [`::group::${count(findings.length, 'finding')}`, ...findings.map(logLine), '::endgroup::'] : []),
    ...(rest > 0 ? [`${count(rest, 'finding')} more than GitHub annotates: ${MOST} of a kind in a step.`] : []),
    `${logText(summaryLine(report))}`,
    '',
  ].join('\n');
};

function annotation({ path, diagnostic }: Finding, { repositoryPath }: ReporterContext): string {
  const { severity, rule, message, range, related } = diagnostic;
  const { start, end } = range;
  const place = [
    ['file', repositoryPath(path)],
    ['line', start.line],
    ['endLine', end.line],
    ...(start.line === end.line
      ? [
          ['col', start.column],
          ['endColumn', end.column],
        ]
      : []),
    ['title', `tlint: ${rule}`],
  ];
  const lines = [
    message,
    ...related.slice(0, MAX_RELATED).map((other) => `${other.message}: ${placeAt(other.path, other.range)}`),
  ];
  const properties = place.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${properties}::${lines.map((line) => data(line)).join('%0A')}`;
}

/** Text for a workflow command, whose signs are escaped as the runner reads them. */
function data(text: string): string {
  return logText(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function logLine(finding: Finding): string {
  return withoutLogCommands(compactLine(finding));
}

function logText(text: string): string {
  return withoutLogCommands(printable(text));
}
