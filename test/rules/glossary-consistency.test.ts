import { describe, expect, it } from 'vitest';
import type { AvoidedKind, Glossary } from '../../src/glossary/glossary.ts';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { lint, sectionFile, type SectionParts } from '../support/lint.ts';

const rows = [
  ['latency', 'زمن الاستجابة'],
  ['tide table', 'جدول المد'],
  ['tide', 'مد'],
  ['buoy', 'عوامة'],
  ['order', 'رتبة'],
  ['view (harbour)', 'إطلالة'],
];

const avoided: readonly (readonly [string, string, AvoidedKind])[] = [
  ['latency', 'كمون', 'other'],
  ['latency', 'أزمنة استجابات', 'variant'],
  ['tide', 'جزر', 'variant'],
  ['tide table', 'جدول', 'part'],
  ['order', 'ترتيب', 'other'],
  ['view', 'منظر', 'other'],
];

function glossary(): Glossary {
  const table = ['| English | Arabic |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const { entries } = readMarkdownGlossary(new SourceText('glossary.md', table), { source: english, target: arabic });
  return { path: 'glossary.md', entries, avoided: avoided.map(([term, rendering, kind]) => ({ term, rendering, kind })) };
}

function check(parts: SectionParts, options: object = {}) {
  const markdown = sectionFile(parts);
  const diagnostics = lint(markdown, {
    rules: { 'glossary-consistency': { severity: 'warning', ...options } },
    glossary: glossary(),
  });
  return diagnostics.map((diagnostic) => {
    const at = (range: { start: { offset: number }; end: { offset: number } }) =>
      markdown.slice(range.start.offset, range.end.offset);
    return { ...diagnostic, found: at(diagnostic.range), places: diagnostic.related.map(({ range }) => at(range)) };
  });
}

describe('another rendering', () => {
  it('is one finding a term and rendering, with all places', () => {
    const found = check({
      source: 'The latency is low.\n\nA high latency hurts.\n\n- The latency again.',
      target: 'الكمون منخفض.\n\nيؤذي كمون مرتفع.\n\n- وكمونه مرة أخرى.',
    });
    expect(found).toMatchObject([
      {
        messageId: 'otherRendering',
        side: 'target',
        data: { term: 'latency', expected: 'زمن الاستجابة', found: 'كمون', kind: 'other', count: 3 },
        found: 'الكمون',
        places: ['كمون', 'وكمونه'],
      },
    ]);
    expect(found[0]?.message).not.toMatch(/\d/);
  });

  it('is silent where the term is rendered well beside it', () => {
    expect(check({ source: 'The latency is low.', target: 'زمن الاستجابة منخفض، والكمون كذلك.' })).toEqual([]);
  });

  it('is silent where the source does not use the term', () => {
    expect(check({ source: 'The spice is cheap.', target: 'الكمون رخيص.' })).toEqual([]);
  });

  it('is silent inside formulas, code and addresses', () => {
    expect(check({ source: 'See `latency` and [it](https://example.org/latency).', target: 'انظر الكمون.' })).toEqual([]);
  });

  it('is silent for terms of one sense and for words of many senses', () => {
    expect(check({ source: 'The order of the boats. A view.', target: 'ترتيب القوارب. منظر.' })).toEqual([]);
  });

  it('reports variants unless the option is off', () => {
    const parts = { source: 'The tide comes.', target: 'يأتي الجزر.' };
    expect(check(parts)).toMatchObject([{ data: { term: 'tide', found: 'جزر', kind: 'variant' } }]);
    expect(check(parts, { variants: false })).toEqual([]);
  });

  it('reports shortened renderings only when the option is on', () => {
    const parts = { source: 'Print the tide table.', target: 'اطبع الجدول.' };
    expect(check(parts)).toEqual([]);
    expect(check(parts, { parts: true })).toMatchObject([{ data: { term: 'tide table', kind: 'part' } }]);
  });

  it('compares the cells of a table one by one', () => {
    const table = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n|---|---|\n| 1 | 2 |`;
    expect(check({ source: table(['latency', 'size']), target: table(['الكمون', 'الحجم']) })).toMatchObject([
      { found: 'الكمون' },
    ]);
  });
});

describe('a term that is never rendered', () => {
  const metadata = '**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** buoy, clock';

  it('is shown when the file lists it and several blocks use it', () => {
    const parts = { source: 'One buoy.\n\nTwo buoys.', target: 'طافية واحدة.\n\nطافيتان.', metadata };
    expect(check(parts)).toMatchObject([
      {
        messageId: 'neverRendered',
        side: 'source',
        data: { term: 'buoy', expected: 'عوامة', blocks: 2 },
        found: 'buoy',
        places: ['buoys'],
      },
    ]);
    expect(check({ ...parts, metadata: metadata.replace('buoy', 'moon') })).toEqual([]);
  });

  it('is shown when it has several words', () => {
    const found = check({ source: 'Read the tide tables.\n\nA tide table.', target: 'اقرأ القوائم.\n\nقائمة.' });
    expect(found).toMatchObject([{ messageId: 'neverRendered', data: { term: 'tide table' } }]);
  });

  it('is shown once for one use, unless it is one word', () => {
    expect(check({ source: 'A tide table.', target: 'قائمة.' })).toMatchObject([{ messageId: 'neverRendered' }]);
    expect(check({ source: 'One buoy.', target: 'طافية واحدة.', metadata })).toEqual([]);
  });

  it('is not shown when one block renders it or its head', () => {
    expect(check({ source: 'A tide table.\n\nThe tide table.', target: 'قائمة.\n\nجدول المد.' })).toEqual([]);
    expect(check({ source: 'A tide table.\n\nThe tide table.', target: 'قائمة.\n\nالجدول.' })).toEqual([]);
  });
});

describe('a term that is rendered now and then', () => {
  const metadata = '**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** tide table';
  const parts = { source: 'A tide table.\n\nThe tide table.\n\nTwo tide tables.', target: 'جدول مد.\n\nالقائمة.\n\nقائمتان.' };

  it('is shown where it is not, when the file lists it', () => {
    expect(check({ ...parts, metadata })).toMatchObject([
      {
        messageId: 'mixedRendering',
        side: 'source',
        data: { term: 'tide table', expected: 'جدول المد', found: null, blocks: 2, rendered: 1 },
        found: 'tide table',
        places: ['tide tables'],
      },
    ]);
  });

  it('is not shown otherwise', () => {
    expect(check(parts)).toEqual([]);
  });
});

it('gives one finding for a term and rendering in a file of several pairs', () => {
  const pair = (source: string, target: string) =>
    `---\n\n### English Version\n\n${source}\n\n---\n\n### النسخة العربية\n\n${target}\n`;
  const markdown = `# Section 1: Delay\n## القسم 1: التأخير\n\n${pair('A low latency.', 'كمون منخفض.')}\n${pair('A high latency.', 'كمون مرتفع.')}`;
  const found = lint(markdown, { rules: { 'glossary-consistency': 'warning' }, glossary: glossary() });
  expect(found).toMatchObject([{ messageId: 'otherRendering', data: { count: 2 }, related: [{}] }]);
});

it('has nothing to say without a glossary', () => {
  const markdown = sectionFile({ source: 'The latency is low.', target: 'الكمون منخفض.' });
  expect(lint(markdown, { rules: { 'glossary-consistency': 'warning' } })).toEqual([]);
});
