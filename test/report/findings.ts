import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { ReporterContext } from '../../src/report/reporter.ts';
import { PLAIN } from '../../src/report/style.ts';
import { SourceText } from '../../src/text/source-text.ts';

const text = new SourceText(
  'papers/tides/02-clock.md',
  ['# Section 2: The Tide Clock', '', 'The clock shows 12 hours.', '', '## الترجمة', '', 'تعرض الساعة 21 ساعة.', ''].join('\n'),
);

export function placeOf(part: string): Diagnostic['range'] {
  const start = text.text.indexOf(part);
  return text.positions({ start, end: start + part.length });
}

/** A finding as the rules give it; what a test is about is passed in. */
export function finding(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'number-parity',
    messageId: 'changed',
    severity: 'error',
    message: 'The Arabic paragraph has `21` where the English one has `12`. Write the same number.',
    data: { source: '12', target: '21' },
    side: 'target',
    range: placeOf('21'),
    related: [],
    ...parts,
  };
}

export const changedNumber: Diagnostic = finding({
  excerpt: { text: 'تعرض الساعة 21 ساعة.', start: 12, end: 14 },
  related: [
    {
      path: text.path,
      range: placeOf('12'),
      message: 'the English number',
      excerpt: { text: 'The clock shows 12 hours.', start: 16, end: 18 },
    },
  ],
});

export function edit(start: number, end: number, replacement: string): { range: Diagnostic['range']; text: string } {
  return {
    range: { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } },
    text: replacement,
  };
}

/** What a reporter is told beside the report; what a test is about is passed in. */
export function contextOf(parts: Partial<ReporterContext> = {}): ReporterContext {
  return {
    style: PLAIN,
    version: '0.0.0',
    info: false,
    view: 'folded',
    textOf: (path) => (path === text.path ? text.text : ''),
    repositoryPath: (path) => path,
    ...parts,
  };
}
