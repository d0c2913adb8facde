import { claimsOf, clip, cover, defineRule, error, gapsOf, withChildren } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, RuleContext, Table, TableCell, Unit } from '../../src/rule-kit.ts';

interface Data {
  rows: Counts & { missing: readonly string[]; extra: readonly string[] };
  moved: Languages & { rows: readonly string[] };
  columns: Counts;
  cells: Counts & { rows: readonly string[] };
  emptied: Languages & { cells: readonly string[] };
}

interface Languages {
  source: string;
  target: string;
}

interface Counts extends Languages {
  expected: number;
  found: number;
}

type Context = RuleContext<Data, undefined>;
type Text = Alignment['section']['text'];

export default defineRule<Data>({
  id: 'table-parity',
  category: 'structure',
  summary: 'tables have the same rows and columns, and no cell is emptied',
  mqm: 'Omission',
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
    cells: error(
      ({ source, target, expected, found, rows }) =>
        `A row has ${found} cells in the ${target}, expected ${expected} as in the ${source}${listed(rows, 'rows that differ')}. Give both the same cells.`,
    ),
    emptied: error(
      ({ source, target, cells }) =>
        `A table cell of the ${source} is empty in the ${target}${listed(cells, 'missing')}. Fill it in.`,
    ),
  },

  sides({ pairs, section: { text } }, context) {
    for (const pair of withChildren(pairs)) {
      const [source, target] = [pair.source[0], pair.target[0]];
      if (source?.kind === 'table' && target?.kind === 'table') checkTable(source, target, pair.children, text, context);
    }
  },
});

function listed(texts: readonly string[], what: string): string {
  if (texts.length === 0) return '';
  const rest = texts.length > 3 ? ` and ${texts.length - 3} more` : '';
  return `; ${what}: ${texts
    .slice(0, 3)
    .map((text) => `\`${text}\``)
    .join(', ')}${rest}`;
}

function checkTable(source: Table, target: Table, rows: readonly AlignedPair[], text: Text, context: Context): void {
  const names = { source: context.languages.source.name, target: context.languages.target.name };
  const related = [{ range: source.range, message: `the ${names.source} table` }];
  const [expected, found] = [columnsOf(source), columnsOf(target)];
  if (expected !== found) {
    const claims = [source.range, target.range];
    context.report('columns', { at: target.range, side: 'target', data: { ...names, expected, found }, related, claims });
    return;
  }
  const gaps = gapsOf(rows);
  const textsOf = (units: readonly Unit[]) => units.map(({ range }) => clip(text.slice(range)));
  const [first] = gaps;
  if (first !== undefined) {
    const [missing, extra] = [gaps.flatMap((gap) => gap.missing), gaps.flatMap((gap) => gap.extra)];
    context.report('rows', {
      at: cover(first.extra.map(({ range }) => range)) ?? first.inTarget ?? target.range,
      side: 'target',
      data: {
        ...names,
        expected: source.rows.length,
        found: target.rows.length,
        missing: textsOf(missing),
        extra: textsOf(extra),
      },
      related: missing.length > 0 ? missing.map(({ range }) => ({ range, message: `the ${names.source} row` })) : related,
      claims: gaps.flatMap(claimsOf),
    });
  }
  const moved = rows.filter(({ relation }) => relation === 'moved').flatMap((row) => row.target);
  const [firstMoved] = moved;
  if (first === undefined && firstMoved !== undefined)
    context.report('moved', { at: firstMoved.range, side: 'target', data: { ...names, rows: textsOf(moved) }, related });
  reportCells(rows, text, context);
}

/** Columns as most rows have them; the first of several that are as frequent. */
function columnsOf({ rows }: Table): number {
  const counts = rows.map(({ cells }) => cells.length);
  const frequency = (count: number) => counts.filter((other) => other === count).length;
  return counts.reduce((best, count) => (frequency(count) > frequency(best) ? count : best), counts[0] ?? 0);
}

/** Rows cut short, and cells that lost their text, are one finding a table each. */
function reportCells(rows: readonly AlignedPair[], text: Text, context: Context): void {
  const names = { source: context.languages.source.name, target: context.languages.target.name };
  const matched = rows.flatMap(({ source: [a], target: [b], children }) =>
    a?.kind === 'row' && b?.kind === 'row' ? [{ a, b, children }] : [],
  );
  const uneven = matched.filter(({ a, b }) => a.cells.length !== b.cells.length);
  const [row] = uneven;
  if (row !== undefined) {
    context.report('cells', {
      at: row.b.range,
      side: 'target',
      data: {
        ...names,
        expected: row.a.cells.length,
        found: row.b.cells.length,
        rows: uneven.map(({ b }) => clip(text.slice(b.range))),
      },
      related: uneven.map(({ a }) => ({ range: a.range, message: `the ${names.source} row` })),
      claims: uneven.flatMap(({ a, b }) => [a.range, b.range]),
    });
  }
  const emptied = matched
    .filter((pair) => !uneven.includes(pair))
    .flatMap(({ children }) =>
      children.flatMap(({ source: [a], target: [b] }) => (a?.kind === 'cell' && b?.kind === 'cell' ? [{ a, b }] : [])),
    )
    .filter(({ a, b }) => isEmpty(b, text) && !isEmpty(a, text));
  const [cell] = emptied;
  if (cell === undefined) return;
  context.report('emptied', {
    at: cell.b.range,
    side: 'target',
    data: { ...names, cells: emptied.map(({ a }) => clip(text.slice(a.content))) },
    related: emptied.map(({ a }) => ({ range: a.range, message: `the ${names.source} cell` })),
    claims: emptied.flatMap(({ a, b }) => [a.range, b.range]),
  });
}

function isEmpty({ content }: TableCell, text: Text): boolean {
  return text.slice(content).trim() === '';
}
