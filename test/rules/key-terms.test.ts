import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { lint, sectionFile } from '../support/lint.ts';

const rows = ['| latency | زمن الاستجابة |', '| tide table | جدول المد |', '| view (harbour) | إطلالة |', '| order | رتبة |'];
const { entries } = readMarkdownGlossary(
  new SourceText('glossary.md', ['| English | Arabic |', '|---|---|', ...rows].join('\n')),
  {
    source: english,
    target: arabic,
  },
);
const GLOSSARY: Glossary = { path: 'glossary.md', entries, avoided: [] };

interface Parts {
  readonly source?: string;
  readonly target?: string;
  readonly listed?: string;
  readonly notes?: string;
}

function check(
  { source = 'The latency is low.', target = 'زمن الاستجابة منخفض.', listed = 'tide', notes = '- **Tables:** None' }: Parts,
  glossary: Glossary | undefined = GLOSSARY,
) {
  const metadata = `**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** ${listed}`;
  const markdown = sectionFile({ source, target, metadata, notes });
  const found = lint(markdown, { rules: { 'key-terms': 'warning' }, ...(glossary && { glossary }) });
  return found.map((finding) => ({ ...finding, found: markdown.slice(finding.range.start.offset, finding.range.end.offset) }));
}

const terms = (...items: readonly string[]) => ['- **Key terms introduced:**', ...items.map((item) => `  - ${item}`)].join('\n');

describe('a pair that contradicts the glossary', () => {
  it('is reported in the metadata and in the notes, as one finding', () => {
    expect(check({ listed: 'latency (كمون), tide', notes: terms('Latency: كمون') })).toMatchObject([
      {
        messageId: 'contradictsGlossary',
        side: 'metadata',
        data: { term: 'latency', expected: 'زمن الاستجابة', found: 'كمون' },
        found: 'كمون',
        related: [{}],
      },
    ]);
  });

  it.each(['latency (كمون)', 'latency - كمون', 'latency: كمون', 'latency → كمون', 'كمون (latency)'])(
    'is reported in %s',
    (item) => {
      expect(check({ notes: terms(item) })).toMatchObject([{ messageId: 'contradictsGlossary', side: 'notes' }]);
    },
  );

  it.each([
    'latency (زمن الاستجابة)',
    'latency (أزمنة استجابات)',
    'latency (زمن استجابة الشبكة)',
    'latency (زمن الاستجابة / كمون)',
    'view (منظر)',
    'order (ترتيب)',
  ])('is not %s', (item) => {
    const found = check({
      source: 'Latency, view, order.',
      target: 'زمن استجابة الشبكة، منظر، ترتيب، أزمنة استجابات.',
      notes: terms(item),
    });
    expect(found).toEqual([]);
  });
});

describe('a pair that the text does not follow', () => {
  it('is reported when the source has the term', () => {
    expect(check({ source: 'Two lighthouses.', target: 'فناران.', notes: terms('lighthouse: منارة') }, undefined)).toMatchObject([
      { messageId: 'unusedRendering', data: { term: 'lighthouse', expected: 'منارة', found: null }, found: 'منارة' },
    ]);
  });

  it('is reported when neither side has it', () => {
    expect(check({ notes: terms('lighthouse: منارة') })).toMatchObject([{ messageId: 'unusedPair' }]);
  });

  it.each([
    ['left in the source language', 'The lighthouse is older than the tide table and the harbour.'],
    ['missing', ''],
    ['a placeholder', '[ترجمة]'],
  ])('is not reported when the only text with the term is %s', (_, target) => {
    const source = 'The clock of the tower was cast in 1880.\n\nThe lighthouse is older than the tide table and the harbour.';
    const clock = 'صُبّت ساعة البرج عام 1880.';
    expect(check({ source, target: `${clock}\n\n${target}`, notes: terms('lighthouse: منارة') }, undefined)).toEqual([]);
    const again = `${source}\n\nA lighthouse needs oil.`;
    const found = check(
      { source: again, target: `${clock}\n\n${target}\n\nيحتاج الفنار إلى الزيت.`, notes: terms('lighthouse: منارة') },
      undefined,
    );
    expect(found).toMatchObject([{ messageId: 'unusedRendering' }]);
  });

  it('is not reported when the target has it, inflected', () => {
    expect(check({ source: 'Two lighthouses.', target: 'ومنارتان.', notes: terms('lighthouse: منارة') })).toEqual([]);
  });
});

describe('a pair whose words stand apart or in another form', () => {
  it('is not reported as unused', () => {
    const parts = { source: 'We map the buoys and later lift them in one operation.', target: 'نرفع العوامات في عملية واحدة.' };
    expect(check({ ...parts, notes: terms('lifting operation (عملية الرفع)') })).toEqual([]);
    expect(check({ ...parts, notes: terms('sinking operation (عملية الإغراق)') })).toMatchObject([{ messageId: 'unusedPair' }]);
  });

  it('may be written without the space', () => {
    const joined = GLOSSARY.entries.map((entry) => (entry.source === 'latency' ? { ...entry, target: 'لاحركة' } : entry));
    expect(check({ target: 'لا حركة.', notes: terms('latency: لا حركة') }, { ...GLOSSARY, entries: joined })).toEqual([]);
  });
});

it('leaves other notes alone', () => {
  expect(check({ notes: '- **Special handling:**\n  - latency: كمون' })).toEqual([]);
});
