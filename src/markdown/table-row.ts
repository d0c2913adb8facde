import type { Range } from '../text/range.ts';

const BORDER = /(?<!\\)\|/g;

/**
 * The cells of one line of a table, without the white space around them; none when the line has no `|`. `\|` is no border.
 * @param text the line with what holds no border masked; as long as the line
 */
export function cellsOf(line: Range, text = line.slice()): Range[] {
  const row = line.trim();
  const raw = text.slice(row.start - line.start, row.end - line.start);
  const cells: Range[] = [];
  let start = 0;
  for (const { index } of raw.matchAll(BORDER)) {
    // The border that opens the row ends no cell.
    if (index > 0) cells.push(row.within(start, index).trim());
    start = index + 1;
  }
  if (start > 0 && start < raw.length) cells.push(row.within(start).trim());
  return cells;
}
