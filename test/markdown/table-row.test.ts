import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/markdown/table-row.ts';
import { standalone } from '../../src/text/source-text.ts';

describe('cellsOf', () => {
  it.each([
    ['| tide | moon |', ['tide', 'moon']],
    ['tide | moon', ['tide', 'moon']],
    ['  | tide | moon |  ', ['tide', 'moon']],
    ['\uFEFF| tide | moon', ['tide', 'moon']],
    ['| tide || moon |', ['tide', '', 'moon']],
    ['| | moon |', ['', 'moon']],
    ['| tide \\| ebb | moon |', ['tide \\| ebb', 'moon']],
    ['|', []],
    ['tide \\| moon', []],
    ['', []],
  ])('reads %j', (line, cells) => {
    expect(cellsOf(standalone(line)).map((cell) => cell.slice())).toEqual(cells);
  });

  it('gives the places of the cells without the white space around them', () => {
    expect(cellsOf(standalone('|  tide | moon')).map(({ start, end }) => [start, end])).toEqual([
      [3, 7],
      [10, 14],
    ]);
  });
});
