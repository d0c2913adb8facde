import { expect, it } from 'vitest';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { glossaryForPaper } from '../../src/glossary/paper-glossary.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';

const languages = { source: english, target: arabic };

function file(path: string, ...rows: readonly string[]) {
  return readMarkdownGlossary(new SourceText(path, ['| English | Arabic |', '|---|---|', ...rows].join('\n')), languages);
}

const glossary = {
  path: 'glossary.md',
  entries: file('glossary.md', '| tides | مد |', '| moon | قمر |').entries,
  avoided: [
    { term: 'tide', rendering: 'جزر', kind: 'other' },
    { term: 'moon', rendering: 'هلال', kind: 'other' },
  ],
} as const;

it('lets the additions of a paper win over the rows of the same term', () => {
  const { path, entries, avoided } = glossaryForPaper(
    glossary,
    [file('new-glossary.md', '| tide | جزر |', '| sea | بحر |')],
    languages,
  );
  expect(path).toBe('glossary.md');
  expect(entries.map(({ source, target }) => `${source} ${target}`)).toEqual(['tide جزر', 'sea بحر', 'moon قمر']);
  expect(avoided.map(({ rendering }) => rendering)).toEqual(['هلال']);
});

it('is the glossary itself without additions', () => {
  expect(glossaryForPaper(glossary, [], languages)).toBe(glossary);
});
