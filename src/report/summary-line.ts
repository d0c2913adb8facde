import { count } from './count.ts';
import { type Report, summarize } from './report.ts';

/** What a run found, in one line: `Checked 3 files: 2 errors, 1 warning. 1 of them can be fixed with `--fix`.` */
export function summaryLine(report: Report): string {
  const { checked, skipped, errors, warnings, infos, fixable } = summarize(report);
  const files = `Checked ${count(checked, 'file')}${skipped > 0 ? `, skipped ${skipped}` : ''}`;
  // Without a checked file, `0 errors` would sound like success.
  if (checked === 0) return `${files}.`;
  const found = [count(errors, 'error'), count(warnings, 'warning'), ...(infos > 0 ? [count(infos, 'info')] : [])];
  const fix = fixable > 0 ? ` ${fixable} of them can be fixed with \`--fix\`.` : '';
  return `${files}: ${found.join(', ')}.${fix}`;
}
