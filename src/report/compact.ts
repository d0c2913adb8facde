import { type Finding, findingsOf, listedFiles, placeAt } from './findings-of.ts';
import { fixedSum } from './fixed-files.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { summaryLine } from './summary-line.ts';

/** The report with one line a finding, as compilers print it, for programs that read and for `grep`. */
export const compactReport: Reporter = (report, { info }) => {
  const fixed = report.fixed.length > 0 ? [`Fixed ${fixedSum(report.fixed)}.`] : [];
  const lines = [...findingsOf(listedFiles(report), info).map(compactLine), ...fixed, printable(summaryLine(report))];
  return `${lines.join('\n')}\n`;
};

/** `ar/tides.md:3:8: error number-parity: The Arabic … [en/tides.md:3:17]`, where the brackets hold the place it is compared with. */
export function compactLine({ path, diagnostic: { range, severity, rule, message, related } }: Finding): string {
  const [other] = related;
  const there = other === undefined ? '' : ` [${placeAt(other.path, other.range)}]`;
  return `${placeAt(path, range)}: ${severity} ${printable(rule)}: ${printable(message)}${there}`;
}
