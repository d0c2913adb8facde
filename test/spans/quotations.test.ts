import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../src/spans/quotations.ts';

function quoted(text: string): string[] {
  return quotationsIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it('end at the first mark that closes them', () => {
    expect(quoted('He wrote "low" and “high «tide»”, ‘spring’, «neap» and ``ebb\'\'.')).toEqual([
      '"low"',
      '“high «tide»”',
      '‘spring’',
      '«neap»',
      "``ebb''",
    ]);
    expect(quoted('an “outer “inner” rest”')).toEqual(['“outer “inner”']);
    expect(quoted("```ebb''")).toEqual(["```ebb''"]);
  });

  it('stand on one line, and what nothing closes opens none', () => {
    expect(quoted('a “tide\nthat” and «one» more')).toEqual(['«one»']);
    expect(quoted("``ebb' tide''")).toEqual([]);
    expect(quoted('“ "low"')).toEqual(['"low"']);
  });

  it('are found among many marks that nothing closes', () => {
    for (const mark of ['“', '«', '‘', '``']) expect(quoted(`${mark.repeat(300_000)} "low"`)).toEqual(['"low"']);
  });
});
