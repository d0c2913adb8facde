import type { Languages } from '../language/languages.ts';
import { normalizeTex } from '../markdown/tex.ts';
import type { TableCell, TableRow } from '../translation/ast.ts';
import { textSpans } from '../spans/text-spans.ts';

/** A row of the source and the one that translates it. */
export type RowPair = readonly [source: TableRow, target: TableRow];

/** A column of the source, and where it stands in the target; 0-based. */
export interface MovedColumn {
  readonly from: number;
  readonly to: number;
}

/** The number of rows that must agree, so that no column moves because of one cell. */
const ROWS = 2;

/**
 * The columns that stand in another place, known by what a translation keeps: numbers, code and formulas. A column has moved when
 * what its cells hold stands in the cells of one other column, row by row, and in none of its own.
 */
export function movedColumns(rows: readonly RowPair[], languages: Languages): readonly MovedColumn[] {
  const kept = rows.map(
    ([source, target]) =>
      [source.cells.map((cell) => keptIn(cell, 'source')), target.cells.map((cell) => keptIn(cell, 'target'))] as const,
  );
  const width = kept[0]?.[0].length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.flatMap((from): readonly MovedColumn[] => {
    const filled = kept.filter(([source]) => source[from] !== '');
    if (filled.length < ROWS || new Set(filled.map(([source]) => source[from])).size < ROWS) return [];
    const fits = (to: number) => filled.filter(([source, target]) => source[from] === target[to]).length;
    const [to, ...others] = columns.filter((column) => fits(column) === filled.length);
    return to === undefined || to === from || others.length > 0 || fits(from) > 0 ? [] : [{ from, to }];
  });

  function keptIn(cell: TableCell, side: keyof Languages): string {
    const { numbers } = textSpans(cell, languages[side]);
    const verbatim = cell.spans.flatMap((span) => {
      if (span.kind === 'code') return [span.value];
      return span.kind === 'math' ? [normalizeTex(span.tex)] : [];
    });
    return [...numbers.map(({ value, negative }) => String(negative ? -value : value)), ...verbatim].join(' ');
  }
}
