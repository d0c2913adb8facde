import { claimsOf, clip, coverOf, defineRule, error, gapsOf, list, rangesOf, related, withChildren } from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, RuleContext, Table, TableCell, TableRow, Unit } from '../../src/rule-kit.ts';
import { movedColumns, type RowPair } from '../../src/compare/column-order.ts';
import { countsOf } from '../../src/text/counts.ts';

interface Data {
  rows: Counts & { missing: readonly string[]; extra: readonly string[] };
  moved: LanguageNames & { rows: readonly string[] };
  columns: Counts;
  columnsMoved: LanguageNames & { columns: readonly string[] };
  cells: Counts & { rows: readonly string[] };
  emptied: LanguageNames & { cells: readonly string[] };
  delimiterRow: LanguageNames & { inside: string; expected: string };
  blankLine: LanguageNames & { inside: string };
  pipe: LanguageNames & { inside: string };
}

interface Counts extends LanguageNames {
  expected: number;
  found: number;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'table-parity',
  category: 'structure',
  summary: 'tables have the same rows and columns, and no cell is emptied',
  mqm: 'Omission',
  rank: 'part of a block',
  messages: {
    rows: error(
      ({ source, target, expected, found, missing, extra }) =>
        `The table has ${found} rows in the ${target}, expected ${expected} as in the ${source}${listed(missing, 'missing')}${listed(extra, 'extra')}. Give both the same rows.`,
    ),
    moved: error(
      ({ source, target, rows }) =>
        `The order of the rows in the ${target} is not that of the ${source}${listed(rows, 'moved')}. Restore the order.`,
    ),
    columns: error(
      ({ source, target, expected, found }) =>
        `The table has ${found} columns in the ${target}, expected ${expected} as in the ${source}. Give both the same columns.`,
    ),
    columnsMoved: error(
      ({ source, target, columns }) =>
        `The columns of the table stand in another order in the ${target} than in the ${source}${listed(columns, 'moved')}. Restore the order.`,
    ),
    cells: error(
      ({ source, target, expected, found, rows }) =>
        `A row has ${found} cells in the ${target}, expected ${expected} as in the ${source}${listed(rows, 'rows that differ')}. Give both the same cells.`,
    ),
    emptied: error(
      ({ source, target, cells }) =>
        `A table cell of the ${source} is empty in the ${target}${listed(cells, 'missing')}. Fill it in.`,
    ),
    delimiterRow: error(
      ({ inside, expected }) =>
        `The table is none in the ${inside}: the line under its header is missing, or is not made of \`-\` and \`|\` alone. Write \`${expected}\` there.`,
    ),
    blankLine: error(
      ({ inside }) =>
        `A blank line ends the table in the ${inside}, and the rows after it are shown as text. Delete the blank line.`,
    ),
    pipe: error(
      ({ inside }) =>
        `A \`|\` inside code divides a cell of the ${inside}, which Markdown does before it reads code. Write \`\\|\`.`,
    ),
  },

  sides({ pairs }, context) {
    for (const { source, target, children } of withChildren(pairs)) {
      const [a, b] = [source[0], target[0]];
      if (a?.kind === 'table' && b?.kind === 'table') checkTable(a, b, children, context);
    }
  },
});

function listed(texts: readonly string[], what: string): string {
  return texts.length === 0 ? '' : `; ${what}: ${list(texts, 3)}`;
}

function checkTable(source: Table, target: Table, rows: readonly AlignedPair[], context: Context): void {
  const { names, report } = context;
  reportFault(source, target, context);
  const finding = { at: target.range, side: 'target', related: related([source], `the ${names.source} table`) } as const;
  const [expected, found] = [columnsOf(source), columnsOf(target)];
  if (expected !== found) {
    report('columns', { ...finding, data: { ...names, expected, found }, claims: rangesOf([source, target]) });
    return;
  }
  const columns = movedColumns(bodyOf(rows), context.languages);
  if (columns.length > 0) {
    const header = source.rows[0]?.cells ?? [];
    const moved = columns.map(({ from }) => clip(header[from]?.content.slice() ?? ''));
    report('columnsMoved', { ...finding, data: { ...names, columns: moved }, claims: rangesOf([source, target]) });
    return;
  }
  const gaps = gapsOf(rows);
  const [first] = gaps;
  const moved = rows.filter(({ relation }) => relation === 'moved').flatMap((row) => row.target);
  const [firstMoved] = moved;
  if (first !== undefined) {
    const [missing, extra] = [gaps.flatMap((gap) => gap.missing), gaps.flatMap((gap) => gap.extra)];
    const lengths = { expected: source.rows.length, found: target.rows.length };
    report('rows', {
      ...finding,
      at: coverOf(first.extra) ?? first.inTarget ?? target.range,
      data: { ...names, ...lengths, missing: missing.map(wordsOf), extra: extra.map(wordsOf) },
      ...(missing.length > 0 && { related: related(missing, `the ${names.source} row`) }),
      claims: gaps.flatMap(claimsOf),
    });
  } else if (firstMoved !== undefined) {
    report('moved', { ...finding, at: firstMoved.range, data: { ...names, rows: moved.map(wordsOf) } });
  }
  reportCells(rows, context);
}

/** Reports why Markdown takes a table for none, unless it does so on both sides. */
function reportFault(source: Table, target: Table, { names, report }: Context): void {
  if (source.fault?.kind === target.fault?.kind) return;
  const [broken, side, other] =
    target.fault === undefined ? ([source, 'source', target] as const) : ([target, 'target', source] as const);
  if (broken.fault === undefined) return;
  const { kind, range } = broken.fault;
  const inside = names[side];
  const place = { at: range, side, related: related([other], `the ${names[other === source ? 'source' : 'target']} table`) };
  const finding = { ...place, claims: [range] };
  switch (kind) {
    case 'delimiters':
      report('delimiterRow', { ...finding, data: { ...names, inside, expected: `|${'---|'.repeat(columnsOf(broken))}` } });
      break;
    case 'blankLine':
      report('blankLine', { ...place, data: { ...names, inside } });
      break;
    case 'pipe':
      report('pipe', { ...place, data: { ...names, inside } });
      break;
  }
}

/** The matched rows without the header. */
function bodyOf(rows: readonly AlignedPair[]): readonly RowPair[] {
  return rows
    .slice(1)
    .flatMap(({ source: [a], target: [b] }): readonly RowPair[] => (a?.kind === 'row' && b?.kind === 'row' ? [[a, b]] : []));
}

function wordsOf({ range }: Unit): string {
  return clip(range.slice());
}

/** The most frequent number of columns in the rows; the first one when several are equally frequent. */
function columnsOf({ rows }: Table): number {
  const frequencies = countsOf(rows.map(({ cells }) => cells.length));
  const most = Math.max(...frequencies.values());
  return [...frequencies].find(([, frequency]) => frequency === most)?.[0] ?? 0;
}

/** Reports short rows and empty cells, one finding of each kind for a table. */
function reportCells(rows: readonly AlignedPair[], { names, report }: Context): void {
  const matched = rows.flatMap(({ source: [a], target: [b], children }) =>
    a?.kind === 'row' && b?.kind === 'row' ? [{ a, b, children }] : [],
  );
  const columns = matched[0]?.a.cells.length ?? 0;
  const uneven = matched.filter(({ a, b }) => widthOf(a, columns) !== widthOf(b, columns));
  const [row] = uneven;
  if (row !== undefined) {
    const lengths = { expected: row.a.cells.length, found: row.b.cells.length };
    report('cells', {
      at: row.b.range,
      side: 'target',
      data: { ...names, ...lengths, rows: uneven.map(({ b }) => wordsOf(b)) },
      related: related(
        uneven.map(({ a }) => a),
        `the ${names.source} row`,
      ),
      claims: uneven.flatMap(({ a, b }) => rangesOf([a, b])),
    });
  }
  const emptied = matched
    .filter((pair) => !uneven.includes(pair))
    .flatMap(({ children }) => children)
    .flatMap(({ source: [a], target: [b] }) => (a?.kind === 'cell' && b?.kind === 'cell' ? [{ a, b }] : []))
    .filter(({ a, b }) => isEmpty(b) && !saysNothing(a));
  const [cell] = emptied;
  if (cell === undefined) return;
  report('emptied', {
    at: cell.b.range,
    side: 'target',
    data: { ...names, cells: emptied.map(({ a }) => clip(a.content.slice())) },
    related: related(
      emptied.map(({ a }) => a),
      `the ${names.source} cell`,
    ),
    claims: emptied.flatMap(({ a, b }) => rangesOf([a, b])),
  });
}

/** The number of cells in a row, without empty ones behind the last column, which no reader sees. */
function widthOf({ cells }: TableRow, columns: number): number {
  const last = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
  return Math.max(Math.min(cells.length, columns), last);
}

/** Is a cell empty, or has it the dash that many tables have there? */
function saysNothing(cell: TableCell): boolean {
  return isEmpty(cell) || /^[-–—]$/u.test(cell.content.slice().trim());
}

function isEmpty({ content }: TableCell): boolean {
  return content.slice().trim() === '';
}
