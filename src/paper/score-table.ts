import { readScore } from '../section/score.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import { type StatedScore, stateScore } from './stated-score.ts';

const DELIMITER = /^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*)+(?::?-+:?\s*)?$/;
const SCORE_HEADER = /^(?:quality|(?:quality )?score)$/i;
/** A last row that sums up the others. */
const SUMMARY_ROW = /^(?:overall|average|mean|total)\b/i;

/** The scores of the first table with a column of scores, each named by the first cell of its row. */
export function readScoreTable(text: SourceText, lines: readonly Range[]): StatedScore[] {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined || !text.slice(line).includes('|') || !DELIMITER.test(text.slice(below))) continue;
    const column = cellsOf(text, line).findIndex((cell) => SCORE_HEADER.test(plain(text, cell)));
    if (column > 0) return readRows(text, lines.slice(index + 2), column);
  }
  return [];
}

function readRows(text: SourceText, lines: readonly Range[], column: number): StatedScore[] {
  const end = lines.findIndex((line) => !text.slice(line).includes('|'));
  return lines.slice(0, end === -1 ? lines.length : end).flatMap((line) => {
    const cells = cellsOf(text, line);
    const [label, score] = [cells[0], cells[column]];
    const name = label && plain(text, label);
    if (name === undefined || score === undefined || SUMMARY_ROW.test(name)) return [];
    return [stateScore(text, name, readScore(text, score))];
  });
}

/** The cells of a table row, trimmed. */
function cellsOf(text: SourceText, line: Range): Range[] {
  const row = text.trim(line);
  const raw = text.slice(row);
  const cells: Range[] = [];
  let start = raw.startsWith('|') ? 1 : 0;
  for (let at = start; at <= raw.length; at++) {
    const closed = raw[at] === '|' && raw[at - 1] !== '\\';
    if (!closed && (at < raw.length || start === raw.length)) continue;
    cells.push(text.trim({ start: row.start + start, end: row.start + at }));
    start = at + 1;
  }
  return cells;
}

function plain(text: SourceText, cell: Range): string {
  return text.slice(cell).replaceAll(/[*_`]/g, '').trim();
}
