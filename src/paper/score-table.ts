import { cellsOf } from '../markdown/table-row.ts';
import { readScore } from '../layout/bilingual/score.ts';
import type { Range } from '../text/range.ts';
import { type StatedScore, stateScore } from './stated-score.ts';

const DELIMITER = /^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*)+(?::?-+:?\s*)?$/;
const SCORE_HEADER = /^(?:quality|(?:quality )?score)$/i;
/** A row that sums up the others. */
const SUMMARY_ROW = /^(?:overall|average|mean|total)\b/i;

/** The scores of the first table with a column of scores, each named by the first cell of its row. */
export function readScoreTable(lines: readonly Range[]): StatedScore[] {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined || !line.slice().includes('|') || !DELIMITER.test(below.slice())) continue;
    const column = cellsOf(line).findIndex((cell) => SCORE_HEADER.test(plain(cell)));
    if (column > 0) return readRows(lines.slice(index + 2), column);
  }
  return [];
}

function readRows(lines: readonly Range[], column: number): StatedScore[] {
  const end = lines.findIndex((line) => !line.slice().includes('|'));
  return lines.slice(0, end === -1 ? lines.length : end).flatMap((line) => {
    const cells = cellsOf(line);
    const [label, score] = [cells[0], cells[column]];
    const name = label && plain(label);
    if (name === undefined || score === undefined || SUMMARY_ROW.test(name)) return [];
    return [stateScore(name, readScore(score))];
  });
}

function plain(cell: Range): string {
  return cell.slice().replaceAll(/[*_`]/g, '').trim();
}
