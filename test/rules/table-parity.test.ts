import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

type Rows = readonly (readonly string[])[];

const en: Rows = [
  ['Port', 'Height', 'Note'],
  ['Brest', '4.5 m', 'high'],
  ['Dover', '6.1 m', 'higher'],
  ['Genoa', '0.3 m', 'calm'],
  ['Bristol', '12.2 m', 'highest'],
];
const ar: Rows = [
  ['الميناء', 'الارتفاع', 'ملاحظة'],
  ['Brest', '4.5 m', 'مرتفع'],
  ['Dover', '6.1 m', 'أعلى'],
  ['Genoa', '0.3 m', 'هادئ'],
  ['Bristol', '12.2 m', 'الأعلى'],
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
function table([head = [], ...rows]: Rows): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'table-parity': {} } });
const without = (rows: Rows, ...places: readonly number[]): Rows => rows.filter((_, place) => !places.includes(place));
/** `ar` with other cells in one row. */
const withRow = (place: number, cells: readonly string[]): Rows => ar.map((row, index) => (index === place ? cells : row));
const columns = (rows: Rows, count: number): Rows => rows.map((row) => row.slice(0, count));
const lineOf = (source: string, target: string, cells: readonly string[]): number =>
  sectionFile({ source, target }).split('\n').indexOf(line(cells)) + 1;

describe('table-parity', () => {
  it.each([
    ['the same rows and cells', table(en), table(ar)],
    ['aligned columns', table(en), table(ar).replace('| --- |', '| :---: |')],
    ['wide columns', table(en), table(ar).replaceAll(' |', '      |')],
    ['lines without outer bars', table(en), table(ar).replaceAll(/^\| | \|$/gm, '')],
    [
      'cells that are empty on both sides',
      table([
        ['Port', 'Height'],
        ['Brest', ''],
      ]),
      table([
        ['الميناء', 'الارتفاع'],
        ['Brest', ''],
      ]),
    ],
    [
      'cells that are filled in',
      table([
        ['Port', 'Height'],
        ['Brest', ''],
      ]),
      table([
        ['الميناء', 'الارتفاع'],
        ['Brest', '4 m'],
      ]),
    ],
    ['a header alone', table(en.slice(0, 1)), table(ar.slice(0, 1))],
    ['a table that is missing, which another rule tells', `The ports:\n\n${table(en)}`, 'الموانئ:'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('shows where a missing row belongs, and the row', () => {
    const [source, target] = [table(en), table(without(ar, 2))];
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'rows',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', expected: 5, found: 4, missing: [line(en[2] ?? [])], extra: [] },
      range: { start: { line: lineOf(source, target, ar[1] ?? []) } },
      related: [{ range: { start: { line: lineOf(source, target, en[2] ?? []) } } }],
    });
  });

  it('gives one finding for several missing rows', () => {
    expect(check(table(en), table(without(ar, 1, 3)))).toMatchObject([
      { messageId: 'rows', data: { expected: 5, found: 3, missing: [line(en[1] ?? []), line(en[3] ?? [])] } },
    ]);
  });

  it('finds an extra row, at the row', () => {
    const [source, target] = [table(without(en, 3)), table(ar)];
    expect(check(source, target)).toMatchObject([
      {
        messageId: 'rows',
        data: { expected: 4, found: 5, missing: [], extra: [line(ar[3] ?? [])] },
        range: { start: { line: lineOf(source, target, ar[3] ?? []) } },
      },
    ]);
  });

  it('finds a row that stands in another place', () => {
    const [head = [], brest = [], ...rest] = ar;
    expect(check(table(en), table([head, ...rest, brest]))).toMatchObject([
      { messageId: 'moved', data: { rows: [line(brest)] } },
    ]);
  });

  it('finds a missing column, and nothing else in that table', () => {
    expect(check(table(en), table(columns(ar, 2)))).toMatchObject([
      { messageId: 'columns', data: { expected: 3, found: 2 }, range: { start: { column: 1 } } },
    ]);
  });

  it('finds an extra column', () => {
    expect(check(table(columns(en, 2)), table(ar))).toMatchObject([{ messageId: 'columns', data: { expected: 2, found: 3 } }]);
  });

  it('finds a row with a cell too few, at the row', () => {
    const short = ['Dover', '6.1 m'];
    const [source, target] = [table(en), table(withRow(2, short))];
    expect(check(source, target)).toMatchObject([
      {
        messageId: 'cells',
        data: { expected: 3, found: 2, rows: [line(short)] },
        range: { start: { line: lineOf(source, target, short) } },
      },
    ]);
  });

  it('finds cells that lost their text, as one finding', () => {
    const emptied = ['Dover', '', 'أعلى'];
    const [source, target] = [table(en), table(withRow(2, emptied))];
    expect(check(source, target)).toMatchObject([
      { messageId: 'emptied', data: { cells: ['6.1 m'] }, range: { start: { line: lineOf(source, target, emptied) } } },
    ]);
    const two = ar.map(([port = '', height = '', note = ''], row) => [port, row === 1 || row === 3 ? '' : height, note]);
    expect(check(table(en), table(two))).toMatchObject([{ messageId: 'emptied', data: { cells: ['4.5 m', '0.3 m'] } }]);
  });

  it('finds a heading of a column that lost its text', () => {
    expect(check(table(en), table(withRow(0, ['الميناء', '', 'ملاحظة'])))).toMatchObject([
      { messageId: 'emptied', data: { cells: ['Height'] } },
    ]);
  });

  it('gives a missing row its finding alone', () => {
    const text = sectionFile({ source: table(en), target: table(without(ar, 2)) });
    const rules = { 'table-parity': {}, 'block-parity': {}, 'number-parity': {}, 'identifier-parity': {}, 'length-ratio': {} };
    expect(lint(text, { rules })).toMatchObject([{ rule: 'table-parity', messageId: 'rows' }]);
  });
});
