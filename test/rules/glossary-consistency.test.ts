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
  ['lamp', 'مصباح'],
  ['signal lamp', 'فانوس الإشارة'],
  ['distillation', 'تقطير', 'Chemical distillation'],
  ['clearing', 'مقاصة', 'Harbour clearing'],
  ['reference', 'مرجع ثابت'],
  ['harbour light', 'ضوء المرفأ'],
];

const avoided: readonly (readonly [string, string, AvoidedKind])[] = [
  ['latency', 'كمون', 'other'],
  ['latency', 'أزمنة استجابات', 'variant'],
  ['tide', 'جزر', 'variant'],
  ['tide table', 'جدول', 'part'],
  ['order', 'ترتيب', 'other'],
  ['view', 'منظر', 'other'],
  ['lamp', 'فانوس', 'other'],
  ['distillation', 'استخلاص', 'other'],
  ['clearing', 'فسحة', 'other'],
  ['reference', 'مرجعي', 'other'],
];

function glossary(): Glossary {
  const lines = rows.map(([term = '', rendering = '', notes = '']) => `| ${term} | ${rendering} | ${notes} |`);
  const table = ['| English | Arabic | Notes |', '|---|---|---|', ...lines].join('\n');
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

describe('a rendering to avoid that may be right', () => {
  it('is information where the glossary has it in another row', () => {
    const found = check({ source: 'Light the lamp.', target: 'أشعل الفانوس.' });
    expect(found).toMatchObject([
      {
        messageId: 'disputedRendering',
        data: { term: 'lamp', found: 'فانوس', used: 'فانوس الإشارة', usedFor: 'signal lamp', sense: null },
      },
    ]);
    expect(found[0]?.message).toContain('for `signal lamp`');
  });

  it('is silent where the notes name a field that the text does not speak of', () => {
    const parts = { source: 'The distillation of wisdom.', target: 'استخلاص الحكمة.' };
    expect(check(parts)).toEqual([]);
    expect(check({ ...parts, source: 'The distillation of molecules.' })).toMatchObject([{ messageId: 'otherRendering' }]);
  });

  it('is information where the notes name another thing that the text does not speak of', () => {
    const parts = { source: 'A clearing in the wood.', target: 'فسحة في الغابة.' };
    expect(check(parts)).toMatchObject([{ messageId: 'disputedRendering', data: { used: null, sense: 'Harbour clearing' } }]);
    expect(check({ ...parts, source: 'A clearing by the harbour.' })).toMatchObject([{ messageId: 'otherRendering' }]);
  });

  it('is information where it is the adjective of another noun', () => {
    expect(check({ source: 'The reference gauge is old.', target: 'المقياس المرجعي قديم.' })).toMatchObject([
      { messageId: 'disputedRendering', data: { used: null, sense: null } },
    ]);
    expect(check({ source: 'The reference is old.', target: 'والمرجعي قديم.' })).toMatchObject([{ messageId: 'otherRendering' }]);
  });
});

describe('a term that the file explains', () => {
  const listing = (terms: string) => `**Section:** delay\n**Translation Quality:** 0.90\n**Glossary Terms Used:** ${terms}`;
  const parts = { source: 'The latency is low.\n\nA high latency.', target: 'الكمون منخفض.\n\nكمون مرتفع.' };
  const rules = { 'glossary-consistency': 'warning', 'key-terms': 'warning' } as const;
  const all = (metadata: string, sides: Pick<SectionParts, 'source' | 'target'> = parts) =>
    lint(sectionFile({ ...sides, metadata }), { rules, glossary: glossary() }).map(({ rule, messageId, related }) => ({
      rule,
      messageId,
      places: related.length,
    }));

  it('in the same wrong way gives one finding with both places', () => {
    expect(all(listing('latency (كمون)'))).toEqual([{ rule: 'glossary-consistency', messageId: 'otherRendering', places: 2 }]);
  });

  it('inside a longer term gives one finding too', () => {
    expect(all(listing('high latency (كمون مرتفع)'))).toEqual([
      { rule: 'glossary-consistency', messageId: 'otherRendering', places: 2 },
    ]);
  });

  it('in a longer term with its own rendering is not compared', () => {
    const sides = { source: 'A high latency.', target: 'كمون.' };
    expect(all(listing('high latency (بطء)'), sides)).toMatchObject([{ rule: 'key-terms', messageId: 'unusedRendering' }]);
  });

  it('well, but uses otherwise, gives one finding', () => {
    expect(all(listing('latency (زمن الاستجابة)'))).toEqual([
      { rule: 'glossary-consistency', messageId: 'otherRendering', places: 1 },
    ]);
  });

  it('in a way that the glossary does not know gives one finding', () => {
    const sides = { source: 'One buoy.\n\nTwo buoys.', target: 'طافية واحدة.\n\nطافيتان.' };
    expect(all(listing('buoy (طافية)'), sides)).toEqual([{ rule: 'key-terms', messageId: 'contradictsGlossary', places: 1 }]);
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
    expect(check({ source: 'A tide table.', target: 'قائمة.' })).toMatchObject([{ messageId: 'notRendered' }]);
    expect(check({ source: 'One buoy.', target: 'طافية واحدة.', metadata })).toEqual([]);
  });

  it('is not shown when one block renders it or its head', () => {
    expect(check({ source: 'A tide table.\n\nThe tide table.', target: 'قائمة.\n\nجدول المد.' })).toEqual([]);
    expect(check({ source: 'A tide table.\n\nThe tide table.', target: 'قائمة.\n\nالجدول.' })).toEqual([]);
  });
});

describe('a term of several words with a part of its rendering', () => {
  const source = 'The harbour lights shine.\n\nA harbour light.';

  it('is shown where another word follows the part', () => {
    expect(check({ source, target: 'يسطع ضوء الميناء.\n\nضوء الميناء.' })).toMatchObject([{ messageId: 'neverRendered' }]);
  });

  it('is not shown where the part is a short form', () => {
    expect(check({ source, target: 'يسطع الضوء.\n\nالضوء.' })).toEqual([]);
  });

  it('is not shown where its words stand apart', () => {
    expect(check({ source, target: 'للمرفأ الكبير القديم الآن ضوء ساطع.\n\nللمرفأ ضوء قوي.' })).toEqual([]);
  });

  it('is not shown where a word of it is kept', () => {
    expect(check({ source, target: 'تسطع مصابيح harbour.\n\nمصباح harbour.' })).toEqual([]);
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
