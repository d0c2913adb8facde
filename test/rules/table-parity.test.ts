import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const table = (...rows: readonly string[]) =>
  [rows[0], `|${' --- |'.repeat((rows[0]?.split('|').length ?? 0) - 2)}`, ...rows.slice(1)].join('\n');
const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'table-parity': {} } });

const en = ['| Harbour | Height | Since |', '| Brest | 7.1 | 1807 |', '| Cuxhaven | 3.0 | 1843 |', '| Sheerness | 5.2 | 1832 |'];
const ar = ['| الميناء | الارتفاع | منذ |', '| Brest | 7.1 | 1807 |', '| Cuxhaven | 3.0 | 1843 |', '| Sheerness | 5.2 | 1832 |'];
const without = (rows: readonly string[], place: number) => rows.filter((_, index) => index !== place);

describe('table-parity', () => {
  it('is silent on the same rows and columns', () => {
    expect(check(table(...en), table(...ar))).toEqual([]);
  });

  it('takes an empty cell behind the last column for none', () => {
    const wide = en.map((row, index) => (index === 2 ? `${row} |` : row));
    expect(check(table(...wide), table(...ar))).toEqual([]);
    const longer = en.map((row, index) => (index === 2 ? `${row} high |` : row));
    expect(check(table(...longer), table(...ar))).toMatchObject([{ messageId: 'cells', data: { expected: 4, found: 3 } }]);
  });

  it('finds columns that changed places, once', () => {
    const swapped = ar.map((row) => row.replace(/\| ([^|]*) \| ([^|]*) \|$/, '| $2 | $1 |'));
    const all = lint(sectionFile({ source: table(...en), target: table(...swapped) })).filter(
      ({ severity }) => severity === 'error',
    );
    expect(all).toMatchObject([{ rule: 'table-parity', messageId: 'columnsMoved', data: { columns: ['Height', 'Since'] } }]);
  });

  it('takes no column for a moved one because of a row or of equal values', () => {
    const one = ar.map((row, index) => (index === 1 ? '| Brest | 1807 | 7.1 |' : row));
    expect(check(table(...en), table(...one))).toEqual([]);
    const same = (head: string) => [head, '| a | 1 | 1 |', '| b | 2 | 2 |'];
    expect(check(table(...same('| A | B | C |')), table(...same('| أ | ب | ت |')))).toEqual([]);
  });

  it.each([
    ['delimiterRow', table(...ar).replace(/---/g, '—')],
    ['delimiterRow', ar.join('\n')],
    ['blankLine', table(...ar).replace('| Sheerness', '\n| Sheerness')],
  ])('finds %s, and nothing else', (messageId, target) => {
    const all = (source: string, translation: string) =>
      lint(sectionFile({ source, target: translation })).filter(({ severity }) => severity !== 'info');
    expect(all(table(...en), target)).toMatchObject([{ rule: 'table-parity', messageId, side: 'target' }]);
    expect(check(target, table(...en))).toMatchObject([{ messageId, side: 'source', data: { inside: 'English' } }]);
    expect(check(target, target)).toEqual([]);
  });

  it('finds a bar in code that divides a cell, and nothing else', () => {
    const [source, target] = ['| `a \\| b` | sorted |', '| `a | b` | مرتبة |'];
    const all = lint(
      sectionFile({ source: table('| Command | Use |', source), target: table('| الأمر | الاستعمال |', target) }),
    ).filter(({ severity }) => severity !== 'info');
    expect(all).toMatchObject([{ rule: 'table-parity', messageId: 'pipe', side: 'target' }]);
  });

  it('compares tables of HTML', () => {
    const html = (...cells: readonly string[]) => `<table><tr><th>${cells.join('</th></tr>\n<tr><th>')}</th></tr></table>`;
    expect(check(html('Height', '7.1', '3.0'), html('الارتفاع', '7.1'))).toMatchObject([{ messageId: 'rows' }]);
  });

  it('finds a missing row', () => {
    const [finding, ...more] = check(table(...en), table(...without(ar, 2)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'rows',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', expected: 4, found: 3, missing: ['| Cuxhaven | 3.0 | 1843 |'], extra: [] },
      related: [{ message: 'the English row' }],
    });
    expect(finding?.excerpt?.text).toBe('| Brest | 7.1 | 1807 |');
  });

  it('finds a row that is too much', () => {
    expect(check(table(...without(en, 1)), table(...ar))).toMatchObject([
      { messageId: 'rows', data: { missing: [], extra: ['| Brest | 7.1 | 1807 |'] } },
    ]);
  });

  it('finds rows in another order', () => {
    expect(check(table(...en), table(ar[0] ?? '', ar[2] ?? '', ar[1] ?? '', ar[3] ?? ''))).toMatchObject([
      { messageId: 'moved' },
    ]);
  });

  it('finds a missing column once, and nothing else in that table', () => {
    const narrow = ar.map((row) => row.replace(/\|[^|]*\|$/, '|'));
    expect(check(table(...en), table(...narrow))).toMatchObject([{ messageId: 'columns', data: { expected: 3, found: 2 } }]);
  });

  it('finds rows that were cut short, together', () => {
    const cut = [...ar.slice(0, 2), '| Cuxhaven | 3.0 |', '| Sheerness | 5.2 |'];
    expect(
      check(
        table(...en, '| Dover | 6.7 | 1910 |', '| Ostend | 4.9 | 1925 |'),
        table(...cut, '| Dover | 6.7 | 1910 |', '| Ostend | 4.9 | 1925 |'),
      ),
    ).toMatchObject([
      { messageId: 'cells', data: { expected: 3, found: 2, rows: ['| Cuxhaven | 3.0 |', '| Sheerness | 5.2 |'] } },
    ]);
  });

  it('finds cells that lost their text, together', () => {
    const emptied = ar.map((row) => row.replace(/180?7 \|$|1843 \|$/, '|'));
    expect(check(table(...en), table(...emptied))).toMatchObject([{ messageId: 'emptied', data: { cells: ['1807', '1843'] } }]);
    expect(check(table(...emptied), table(...ar))).toEqual([]);
    const dashed = en.map((row) => row.replace(/180?7 \|$|1843 \|$/, '- |'));
    expect(check(table(...dashed), table(...emptied))).toEqual([]);
  });

  it('finds what is wrong with a table inside a quotation', () => {
    const quoted = (text: string) => text.replaceAll(/^/gm, '> ');
    expect(check(quoted(table(...en)), quoted(table(...without(ar, 2))))).toMatchObject([{ messageId: 'rows' }]);
  });
});
