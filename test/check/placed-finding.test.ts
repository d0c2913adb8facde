import { expect, it } from 'vitest';
import { type PlacedFinding, toDiagnostic } from '../../src/check/placed-finding.ts';
import type { Range } from '../../src/text/range.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { text } from './reporting.ts';

function findingAt(at: Range): PlacedFinding {
  const words = { rule: 'x', messageId: 'y', message: '', data: {} } as const;
  return { ...words, rank: 'surface', severity: 'error', side: 'source', at, related: [], claims: [] };
}

it('comes with the line that holds it', () => {
  expect(toDiagnostic(findingAt(text.range(13, 16)))).toMatchObject({
    range: { start: { line: 3, column: 5, offset: 13 }, end: { line: 3, column: 8, offset: 16 } },
    excerpt: { text: 'The sea rises.', start: 4, end: 7 },
  });
});

it('comes with a window of a long line', () => {
  const long = new SourceText('tides.md', `${'wave '.repeat(100)}tide ${'wave '.repeat(100)}`);
  const { excerpt } = toDiagnostic(findingAt(long.range(500, 504)));
  expect(excerpt?.text).toMatch(/^….{160}…$/);
  expect(excerpt?.text.slice(excerpt.start, excerpt.end)).toBe('tide');
});

it('names the file of what is shown beside it, and of its edits where that is another one', () => {
  const source = new SourceText('source.md', 'Ebb.\nThe tide.\n');
  const edit = (range: Range) => ({ safety: 'safe', edits: [{ range, text: '' }] }) as const;
  const related = [{ range: source.range(9, 13), message: 'the tide' }];
  const shown = { path: 'source.md', message: 'the tide', excerpt: { text: 'The tide.', start: 4, end: 8 } };
  const finding = { ...findingAt(text.range(0, 7)), related };
  const start = { line: 2, column: 5, offset: 9 };
  expect(toDiagnostic({ ...finding, fix: edit(source.range(9, 13)) })).toMatchObject({
    related: [{ ...shown, range: { start } }],
    fix: { edits: [{ path: 'source.md', range: { start } }] },
  });
  expect(toDiagnostic({ ...finding, fix: edit(text.range(0, 7)) }).fix?.edits[0]).not.toHaveProperty('path');
});
