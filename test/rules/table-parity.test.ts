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
  });

  it('finds what is wrong with a table inside a quotation', () => {
    const quoted = (text: string) => text.replaceAll(/^/gm, '> ');
    expect(check(quoted(table(...en)), quoted(table(...without(ar, 2))))).toMatchObject([{ messageId: 'rows' }]);
  });
});
