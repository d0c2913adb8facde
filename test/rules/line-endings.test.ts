import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const plain = sectionFile({ source: 'The tide rises.', target: 'يرتفع المد\nمرتين\nفي اليوم.' });
const rules = { 'line-endings': {} };

describe('line-endings', () => {
  it.each(['\n', '\r\n', '\r'])('is silent where all lines end in %j', (eol) => {
    expect(lint(plain.replaceAll('\n', eol), { rules })).toEqual([]);
  });

  it('reports the first line that ends otherwise, once', () => {
    const mixed = plain.replace('المد\nمرتين\n', 'المد\r\nمرتين\r\n');
    const line = mixed.slice(0, mixed.indexOf('يرتفع')).split('\n').length;
    expect(lint(mixed, { rules })).toMatchObject([
      {
        messageId: 'mixed',
        severity: 'warning',
        side: 'document',
        range: { start: { line, column: 1 }, end: { line } },
        data: { found: 'CRLF', expected: 'LF', lines: 2 },
      },
    ]);
  });

  it('gives all lines the ending of the most', () => {
    expect(fixed(plain.replace('المد\n', 'المد\r\n'), { rules })).toBe(plain);
    const crlf = plain.replaceAll('\n', '\r\n');
    expect(fixed(crlf.replace('المد\r\n', 'المد\n'), { rules })).toBe(crlf);
    expect(fixed(plain.replace('المد\n', 'المد\r'), { rules })).toBe(plain);
  });

  it('keeps a byte order mark', () => {
    expect(fixed(`\uFEFF${plain.replace('المد\n', 'المد\r\n')}`, { rules })).toBe(`\uFEFF${plain}`);
  });
});
