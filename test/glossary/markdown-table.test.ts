import { describe, expect, it } from 'vitest';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { pairOf } from '../support/languages.ts';

const HEADER = '| English | Arabic | Confidence | Usage Count | Notes |\n|---|---|---|---|---|\n';

function read(markdown: string) {
  const file = new SourceText('glossary.md', markdown);
  return { file, ...readMarkdownGlossary(file, { source: english, target: arabic }) };
}

describe('the glossary table', () => {
  it('reads rows with their places', () => {
    const { file, entries, problems } = read(`# Terms\n\n${HEADER}| tide | مد | 0.9 | 12 | twice a day |\n`);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { path: 'glossary.md', source: 'tide', target: 'مد', confidence: 0.9, usage: 12, notes: 'twice a day', line: 5 },
    ]);
    const [entry] = entries;
    expect(entry?.cells.target && file.slice(entry.cells.target)).toBe('مد');
    expect(entry?.cells.notes && file.slice(entry.cells.notes)).toBe('twice a day');
  });

  it('finds the columns by name, in any order and case', () => {
    const { entries, problems } = read('| NOTES | Arabic | english |\n|:--|:-:|--:|\n| moon | مد | tide |\n');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ source: 'tide', target: 'مد', notes: 'moon', confidence: undefined, usage: undefined }]);
  });

  it('reads borders that are left out, escaped pipes, CRLF and a BOM', () => {
    const { file, entries, problems } = read('\uFEFFEnglish | Arabic\r\n---|---\r\na\\|b | ألف\\|باء\r\n');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ source: 'a|b', target: 'ألف|باء', line: 3 }]);
    expect(entries[0]?.cells.source && file.slice(entries[0].cells.source)).toBe('a\\|b');
    expect(entries[0] && file.slice(entries[0].range)).toBe('a\\|b | ألف\\|باء');
  });

  it('reads several tables and leaves others alone', () => {
    const table = (source: string, target: string) => `| English | Arabic |\n|---|---|\n| ${source} | ${target} |\n`;
    const { entries, problems } = read(
      `${table('tide', 'مد')}\n| Year | Files |\n|---|---|\n| 2020 |\n\n${table('moon', 'قمر')}`,
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ source }) => source)).toEqual(['tide', 'moon']);
  });

  it('tells ragged rows by line and reads what they have', () => {
    const { entries, problems } = read(`${HEADER}| tide | مد |\n| moon | قمر | 0.9 | 1 | a | b |\n| sun |\n`);
    expect(entries.map(({ source }) => source)).toEqual(['tide', 'moon']);
    expect(problems).toMatchObject([
      { kind: 'cells', line: 3, found: 2, expected: 5 },
      { kind: 'cells', line: 4, found: 6, expected: 5 },
      { kind: 'cells', line: 5, found: 1, expected: 5 },
    ]);
  });

  it('tells empty cells by line and name', () => {
    const { entries, problems } = read(`${HEADER}| tide |  | 0.9 | 1 | |\n|  | قمر | 0.9 | 1 | |\n`);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([
      { kind: 'empty', line: 3, column: 'target' },
      { kind: 'empty', line: 4, column: 'source' },
    ]);
  });

  it('reads a confidence or a count that is none as unknown', () => {
    const { file, entries, problems } = read(`${HEADER}| tide | مد | high | many | |\n| moon | قمر | 1.2 | 3 | |\n`);
    expect(problems.map(({ range }) => file.slice(range))).toEqual(['high', 'many', '1.2']);
    expect(problems.map(({ kind }) => kind)).toEqual(['confidence', 'usage', 'confidence']);
    expect(entries).toMatchObject([
      { confidence: undefined, usage: undefined, notes: undefined },
      { confidence: undefined, usage: 3 },
    ]);
  });

  it('reads renderings to avoid', () => {
    const { avoided } = read('| English | Arabic | Avoid |\n|---|---|---|\n| tide | مد | جزر; مدة |\n| moon | قمر | |\n');
    expect(avoided).toEqual([
      { term: 'tide', rendering: 'جزر', kind: 'other' },
      { term: 'tide', rendering: 'مدة', kind: 'other' },
    ]);
  });

  it.each([
    ['', 1, 'no table'],
    ['Prose only.', 1, 'no table'],
    ['Prose\n\n| English | French |\n|---|---|\n| a | b |\n', 3, '`English`, `French`'],
    ['| English | Arabic |\n', 1, 'no table'],
    ['|---|---|\n| English | Arabic |\n', 1, 'no table'],
  ])('tells that a file holds no glossary: %j', (markdown, line, found) => {
    const { entries, problems, failure } = read(markdown);
    expect(entries).toEqual([]);
    expect(problems).toEqual([]);
    expect(failure).toMatchObject({ path: 'glossary.md', line, message: expect.stringContaining(found) });
  });
});

it.each(['| English | Spanish |', '| English | Mexican Spanish |', '| en | es-MX |', '| en-us | es |'])(
  'finds the columns of languages with a region: %s',
  (header) => {
    const file = new SourceText('glossary.md', `${header}\n|---|---|\n| tide | marea |\n`);
    expect(readMarkdownGlossary(file, pairOf('en-US', 'es-MX')).entries).toMatchObject([{ source: 'tide', target: 'marea' }]);
  },
);
