import { expect, it } from 'vitest';
import { readDelimitedGlossary } from '../../src/glossary/delimited-table.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';

const languages = { source: english, target: arabic };

function read(text: string, format: 'csv' | 'tsv' = 'csv') {
  return readDelimitedGlossary(new SourceText(`glossary.${format}`, text), languages, format);
}

it('reads columns by language name or code, with quotes and line breaks in cells', () => {
  const { entries, problems, failure } = read(
    'ar,notes,EN,confidence\r\nمد,"twice, a day",tide,0.9\r\n\r\nقمر,"two\r\nlines",moon,\r\nبحر,,sea,1\r\n',
  );
  expect(problems).toEqual([]);
  expect(failure).toBeUndefined();
  expect(entries).toMatchObject([
    { source: 'tide', target: 'مد', notes: 'twice, a day', confidence: 0.9, line: 2 },
    { source: 'moon', target: 'قمر', confidence: undefined, line: 4 },
    { source: 'sea', target: 'بحر', confidence: 1, line: 6 },
  ]);
});

it('reads semicolons, and tabs where a quote is a letter', () => {
  expect(read('English;Arabic\ntide;مد\n').entries).toMatchObject([{ source: 'tide', target: 'مد' }]);
  expect(read('English\tArabic\n"tide\tمد\n', 'tsv').entries).toMatchObject([{ source: '"tide', target: 'مد' }]);
});

it('tells ragged rows, empty cells and bad numbers by line and reads on', () => {
  const { entries, problems } = read('English,Arabic,Usage\ntide\n,مد,1\nmoon,قمر,many\nsea,بحر,2\n');
  expect(entries.map(({ source }) => source)).toEqual(['moon', 'sea']);
  expect(problems).toMatchObject([
    { kind: 'cells', line: 2, found: 1, expected: 3 },
    { kind: 'empty', line: 3, column: 'source' },
    { kind: 'usage', line: 4, found: 'many' },
  ]);
});

it('keeps the rows before quotes that are not closed', () => {
  const { entries, failure } = read('English,Arabic\ntide,مد\n"moon,قمر\nsea,بحر\n');
  expect(entries.map(({ source }) => source)).toEqual(['tide']);
  expect(failure?.line).toBe(3);
});

it('tells that the columns are missing', () => {
  expect(read('French,German\na,b\n').failure).toMatchObject({ line: 1, message: expect.stringContaining('`French`, `German`') });
  expect(read('').failure?.line).toBe(1);
});

it('reads 100,000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `term ${index},كلمة,0.9`);
  expect(read(`English,Arabic,Confidence\n${rows.join('\n')}\n`).entries).toHaveLength(100_000);
});
