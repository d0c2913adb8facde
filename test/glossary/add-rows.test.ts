import { describe, expect, it } from 'vitest';
import { addRows, type NewRow } from '../../src/glossary/add-rows.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { pairOf } from '../support/languages.ts';

const ROWS: readonly NewRow[] = [
  { source: 'tide', target: 'مد', usage: 5 },
  { source: 'anchor', target: 'مرساة', usage: 4 },
];

function added(path: string, text: string, rows: readonly NewRow[] = ROWS): string {
  const file = readGlossary(new SourceText(path, text), pairOf('en', 'ar'));
  if (file.table === undefined) throw new Error(`${path} has no table`);
  const after = addRows(file, file.table, rows);
  // All that was there is there still, in its order.
  const left = after.split(/\r?\n/);
  for (const line of text.split(/\r?\n/)) expect(left.indexOf(line)).toBeGreaterThanOrEqual(0);
  expect(readGlossary(new SourceText(path, after), pairOf('en', 'ar')).problems).toEqual(file.problems);
  return after;
}

describe('addRows', () => {
  it('puts rows where they belong in a sorted table', () => {
    expect(added('g.md', '# Terms\n\n| English | Arabic |\n|---|---|\n| buoy | عوامة |\n| wave | موجة |\n\nThe end.\n')).toBe(
      '# Terms\n\n| English | Arabic |\n|---|---|\n| anchor | مرساة |\n| buoy | عوامة |\n| tide | مد |\n| wave | موجة |\n\nThe end.\n',
    );
  });

  it('adds rows to the end of a table without an order', () => {
    const table =
      '| English | Arabic |\n|---|---|\n| wave | موجة |\n| shore | شاطئ |\n| buoy | عوامة |\n| moon | قمر |\n| ebb | جزر |';
    expect(added('g.md', table)).toBe(`${table}\n| anchor | مرساة |\n| tide | مد |`);
  });

  it('fills the columns of the table, in their order and with its borders', () => {
    const table = 'Notes | Arabic | Usage | English\n---|---|---|---\nfloats | عوامة | 3 | buoy\n';
    expect(added('g.md', table)).toBe(
      'Notes | Arabic | Usage | English\n---|---|---|---\n|  | مرساة | 4 | anchor\nfloats | عوامة | 3 | buoy\n|  | مد | 5 | tide\n',
    );
  });

  it('adds rows to a table that has none, and to the last of several', () => {
    const empty = '| English | Arabic |\n|---|---|\n';
    expect(added('g.md', empty)).toBe(`${empty}| anchor | مرساة |\n| tide | مد |\n`);
    const two = `${empty}| buoy | عوامة |\n\n## Ships\n\n${empty}| sail | شراع |\n`;
    expect(added('g.md', two)).toBe(two.replace('| sail', '| anchor | مرساة |\n| sail') + '| tide | مد |\n');
  });

  it('keeps line endings and a byte order mark', () => {
    expect(added('g.csv', '\uFEFFEnglish,Arabic\r\nbuoy,عوامة\r\n\r\n')).toBe(
      '\uFEFFEnglish,Arabic\r\nanchor,مرساة\r\nbuoy,عوامة\r\ntide,مد\r\n\r\n',
    );
  });

  it('writes what the format reads: delimiters, quotes, borders and line breaks', () => {
    const hostile = [{ source: 'a|b "c", d;e\n=f\\', target: 'س\tص', usage: 4 }];
    const read = (path: string, text: string) =>
      readGlossary(new SourceText(path, text), pairOf('en', 'ar')).entries.map(({ source, target }) => [source, target]);
    const expected = [['a|b "c", d;e =f\\', 'س ص']];
    for (const [path, text] of [
      ['g.md', '| English | Arabic |\n|---|---|\n'],
      ['g.csv', 'English,Arabic\n'],
      ['h.csv', 'English;Arabic\n'],
      ['g.tsv', 'English\tArabic\n'],
    ] as const) {
      expect(read(path, added(path, text, hostile))).toEqual(expected);
    }
  });

  it('finds the end of a row of several lines', () => {
    const text = 'English,Arabic,Notes\nbuoy,عوامة,"floats,\nand\nis seen"';
    expect(added('g.csv', text)).toBe(text.replace('buoy', 'anchor,مرساة,\nbuoy') + '\ntide,مد,');
  });
});
