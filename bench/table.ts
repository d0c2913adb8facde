import { keepsBudget, type Row } from './row.ts';

const HEADER = ['measured', 'value', 'ratio', 'budget', ''];

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const padded = lines.map((cells) => cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
  return padded.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Aligns numbers to the right and words to the left. */
function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}

function cellsOf(row: Row): string[] {
  const { what, value, unit, ratio, budget, note = '' } = row;
  const kept = keepsBudget(row);
  const limit = budget && `≤ ${Number(budget.most.toFixed(2))} ${budget.on === 'ratio' ? '×' : unit}`;
  const verdict = kept === undefined ? note : `${kept ? 'ok' : 'OVER'}${note && `, ${note}`}`;
  return [
    what,
    value === undefined ? '' : `${shown(value)} ${unit}`,
    ratio ? `${shown(ratio.times)} × ${ratio.of}` : '',
    limit ?? '',
    verdict,
  ];
}

function shown(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}
