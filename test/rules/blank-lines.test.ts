import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const file = (target: string, source = 'The tide rises.'): string => sectionFile({ source, target });
const rules = { 'blank-lines': {} };
const check = (target: string, source?: string) => lint(file(target, source), { rules });
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const SOURCE = '#### Rise\n\nIt rises.\n\n#### Fall\n\nIt falls.';

describe('blank-lines', () => {
  it.each([
    ['يرتفع.\n\nينخفض.', 'It rises.\n\nIt falls.'],
    ['```\nالمد\n\n\nالجزر\n```', 'Code.'],
    ['الشفرة:\n\n    a = 1\n\n\n    b = 2', 'Code.'],
    ['#### الارتفاع\nيرتفع.\n\n#### الانخفاض\nينخفض.', '#### Rise\nIt rises.\n\n#### Fall\nIt falls.'],
    ['#### الارتفاع\n##### في الصباح\n\nيرتفع.', '#### Rise\n##### In the morning\n\nIt rises.'],
    ['#### الارتفاع\nيرتفع.', 'It rises.'],
  ])('is silent on %j', (target, source) => {
    expect(check(target, source)).toEqual([]);
  });

  it('finds several blank lines, where the second stands', () => {
    const markdown = file('يرتفع.\n\n \n\nينخفض.');
    expect(lint(markdown, { rules })).toMatchObject([
      { messageId: 'repeated', side: 'document', range: { start: { line: lineOf(markdown, 'يرتفع.') + 2 } }, data: { found: 3 } },
    ]);
    expect(fixed(markdown, { rules })).toBe(file('يرتفع.\n\nينخفض.'));
  });

  it.each(['\n', '\r\n', '\r'])('keeps the line ending %j', (eol) => {
    const clean = file('يرتفع.\n\nينخفض.').replaceAll('\n', eol);
    expect(lint(clean, { rules })).toEqual([]);
    expect(fixed(file('يرتفع.\n\n\nينخفض.').replaceAll('\n', eol), { rules })).toBe(clean);
    expect(fixed(clean.slice(0, -eol.length), { rules })).toBe(clean);
    expect(fixed(clean + eol + eol, { rules })).toBe(clean);
  });

  it('does not count a single CRLF among LF as a blank line', () => {
    expect(check('يرتفع.\r\n\nينخفض.')).toEqual([]);
  });

  it('finds a missing newline at the end, and blank lines there', () => {
    const markdown = file('يرتفع.');
    expect(lint(markdown.slice(0, -1), { rules })).toMatchObject([{ messageId: 'noFinalNewline' }]);
    expect(lint(`${markdown}\n\n`, { rules })).toMatchObject([{ messageId: 'extraFinalLines', data: { found: 2 } }]);
    expect(lint('', { rules })).toMatchObject([{ rule: 'parse-error', messageId: 'empty' }]);
  });

  it.each([
    ['noneAfter', '#### الارتفاع\nيرتفع.\n\n#### الانخفاض\n\nينخفض.', 'الارتفاع'],
    ['noneBefore', '#### الارتفاع\n\nيرتفع.\n#### الانخفاض\n\nينخفض.', 'الانخفاض'],
  ])('%s: a heading unlike the others', (messageId, target, heading) => {
    const markdown = file(target, SOURCE);
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId,
        severity: 'warning',
        side: 'target',
        range: { start: { line: lineOf(markdown, `#### ${heading}`) } },
        data: { heading },
      },
    ]);
    expect(fixed(markdown, { rules })).toBe(file('#### الارتفاع\n\nيرتفع.\n\n#### الانخفاض\n\nينخفض.', SOURCE));
  });

  it('finds a first heading that touches the heading of its side', () => {
    const markdown = file('#### الارتفاع\n\nيرتفع.', '#### Rise\n\nIt rises.');
    const touching = markdown.replace('\n\n#### الارتفاع', '\n#### الارتفاع');
    expect(lint(touching, { rules })).toMatchObject([{ messageId: 'noneBefore', data: { heading: 'الارتفاع' } }]);
    expect(fixed(touching, { rules })).toBe(markdown);
  });
});
