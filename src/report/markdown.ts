import type { FileReport } from '../check/diagnostic.ts';
import { countsOf } from '../text/counts.ts';
import { count } from './count.ts';
import { type Finding, findingsOf } from './findings-of.ts';
import { markdownCode, markdownExcerpt, markdownMessage, markdownText } from './markdown-text.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';
import { summaryLine } from './summary-line.ts';

/** The report as a page of Markdown, for comments and summaries. */
export const markdownReport: Reporter = (report, { info }) => markdownWithin(Infinity, report, info);

/** The report as Markdown that is no longer than so many bytes; what does not fit is counted. */
export function markdownWithin(bytes: number, report: Report, info: boolean): string {
  const findings = findingsOf(report.files, info);
  const opening = ['## tlint', '', markdownMessage(summaryLine(report)), '', ...ruleTable(findings, report)];
  const lines = [...opening];
  let left = bytes - sizeOf(opening) - LAST_LINE;
  let listed = 0;
  for (const file of report.files) {
    for (const { heading, row } of rowsIn(file, info)) {
      const block = [...heading, row];
      left -= sizeOf(block);
      if (left < 0) break;
      lines.push(...block);
      listed += 1;
    }
    if (left < 0) break;
  }
  const hidden = findings.length - listed;
  if (hidden > 0) lines.push('', `${count(hidden, 'more finding')} would make this text too long.`);
  return `${lines.join('\n')}\n`;
}

/** In bytes, at least: the line about findings that are not listed. */
const LAST_LINE = 100;

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

/** How often each rule has findings, the most frequent first. */
function ruleTable(findings: readonly Finding[], { rules }: Report): readonly string[] {
  if (findings.length === 0) return [];
  const urls = new Map(rules.map(({ id, url }) => [id, url]));
  const rows = [...countsOf(findings.map(({ diagnostic }) => diagnostic.rule))]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, number]) => `| ${ruleLink(rule, urls.get(rule))} | ${number} |`);
  return ['| rule | findings |', '| --- | ---: |', ...rows];
}

function ruleLink(rule: string, url: string | undefined): string {
  return url === undefined ? markdownCode(rule) : `[${markdownCode(rule)}](${url})`;
}

/** The findings of a file as rows of a table, the first of which brings the heading. */
function rowsIn(file: FileReport, info: boolean): readonly { readonly heading: readonly string[]; readonly row: string }[] {
  const heading = [
    '',
    `### ${markdownCode(file.path)}`,
    '',
    '| place | severity | rule | finding |',
    '| --- | --- | --- | --- |',
  ];
  return findingsOf([file], info).map((finding, index) => ({ heading: index === 0 ? heading : [], row: rowOf(finding) }));
}

function rowOf({ path, diagnostic: { range, severity, rule, message, excerpt, related } }: Finding): string {
  const [other] = related;
  const where = other === undefined || other.path === path ? '' : `${markdownCode(other.path)}, `;
  const there = other && `${markdownText(other.message)} (${where}${placeIn(other.range)})`;
  const lines = [markdownMessage(message), markdownExcerpt(excerpt), there ?? '', markdownExcerpt(other?.excerpt)];
  const finding = lines.filter((line) => line !== '').join('<br>');
  return `| ${placeIn(range)} | ${severity} | ${markdownCode(rule)} | ${finding} |`;
}

function placeIn({ start }: Finding['diagnostic']['range']): string {
  return `${start.line}:${start.column}`;
}
