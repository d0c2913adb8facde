import { describe, expect, it } from 'vitest';
import { lintFiles } from '../support/lint-files.ts';

interface Parts {
  readonly source?: string;
  readonly target?: string;
  readonly title?: readonly [source: string, target: string];
  readonly metadata?: string;
  readonly terms?: string;
}

const file = ({ source = 'It works.', target = 'إنه يعمل.', title = ['Waves', 'الأمواج'], metadata, terms }: Parts): string =>
  [
    `# Section 1: ${title[0]}\n## القسم 1: ${title[1]}`,
    ...(metadata === undefined ? [] : [`**Glossary Terms Used:** ${metadata}`]),
    `### English Version\n\n${source}`,
    `### النسخة العربية\n\n${target}`,
    ...(terms === undefined ? [] : [`### Translation Notes\n\n- **Key terms:** ${terms}`]),
  ].join('\n\n');

const TIDE_GAUGE = file({
  source: 'A tide gauge measures the height of the sea.',
  target: 'يقيس مقياس المد ارتفاع البحر.',
  terms: 'tide gauge (مقياس المد)',
});
const OTHER = file({
  source: 'The tide gauges are read every hour.',
  target: 'تُقرأ عدادات المد كل ساعة.',
  terms: 'Tide gauges (عدادات المد)',
});

const check = (files: Readonly<Record<string, string>>) => lintFiles(files, { 'term-drift': {} });
/** The files as the sections of one paper, in this order. */
const paper = (...texts: readonly string[]) =>
  check(Object.fromEntries(texts.map((text, index) => [`tides/0${index + 1}-section.md`, text])));

describe('term-drift', () => {
  it('finds two renderings of a term in one paper, at the rarer one', () => {
    const found = paper(OTHER, TIDE_GAUGE, TIDE_GAUGE);
    expect(found).toHaveLength(1);
    const offset = OTHER.indexOf('عدادات المد)');
    const line = OTHER.slice(0, offset).split('\n').length;
    expect(found).toMatchObject([
      {
        path: 'tides/01-section.md',
        finding: {
          messageId: 'inPaper',
          severity: 'info',
          side: 'notes',
          data: {
            kind: 'term',
            term: 'Tide gauges',
            found: 'عدادات المد',
            expected: 'مقياس المد',
            renderings: [
              { rendering: 'مقياس المد', count: 2 },
              { rendering: 'عدادات المد', count: 1 },
            ],
          },
          range: { start: { line, offset }, end: { line, offset: offset + 'عدادات المد'.length } },
          excerpt: { text: 'عدادات المد', start: 0, end: 'عدادات المد'.length },
          related: [{ path: 'tides/02-section.md', excerpt: { text: 'مقياس المد' } }],
        },
      },
    ]);
  });

  it('takes the later of two equally rare renderings', () => {
    expect(paper(TIDE_GAUGE, OTHER)).toMatchObject([{ path: 'tides/02-section.md' }]);
  });

  it('gives one finding for a term with three renderings', () => {
    const third = OTHER.replaceAll('عدادات', 'أجهزة قياس');
    const found = paper(TIDE_GAUGE, TIDE_GAUGE, OTHER, third);
    expect(found).toHaveLength(1);
    expect(found[0]?.finding.related.map(({ path }) => path)).toEqual(['tides/01-section.md', 'tides/03-section.md']);
  });

  it('reads the list of the metadata, too', () => {
    const listed = file({
      source: 'A tide gauge stands in the sea.',
      target: 'يقف عداد المد في البحر.',
      metadata: 'tide gauge (عداد المد)',
    });
    expect(paper(TIDE_GAUGE, listed)).toMatchObject([{ finding: { messageId: 'inPaper', side: 'metadata' } }]);
  });

  it.each([
    ['another number', 'مقاييس المد'],
    ['vowel signs', 'مِقياس المدّ'],
    ['more words', 'مقياس المد والجزر'],
    ['an alternative', 'عداد المد / مقياس المد'],
  ])('accepts %s', (_, rendering) => {
    const text = file({ source: 'The tide gauge.', target: `هذا ${rendering}.`, terms: `tide gauge (${rendering})` });
    expect(paper(TIDE_GAUGE, text)).toEqual([]);
  });

  it('leaves out a rendering that the text does not use, or that is kept in the source language', () => {
    expect(paper(TIDE_GAUGE, OTHER.replace('تُقرأ عدادات المد', 'تُقرأ الأجهزة'))).toEqual([]);
    expect(paper(TIDE_GAUGE, OTHER.replaceAll('عدادات المد', 'عدادات tide'))).toEqual([]);
  });

  it('finds a heading and a table header that are rendered in two ways, whatever the number', () => {
    const side = (heading: string, header: string) => `## ${heading}\n\n| ${header} |\n|---|\n| 2 |`;
    const own = file({ source: side('1.1 Field Trial', 'Height'), target: side('1.1 تجربة ميدانية', 'الارتفاع') });
    const other = file({ source: side('2.3 Field trial', 'Height'), target: side('2.3 اختبار حقلي', 'العلو') });
    expect(paper(own, own.replaceAll('1.1', '3.4'))).toEqual([]);
    expect(paper(own, other).map(({ finding }) => [finding.data['kind'], finding.data['term'], finding.side])).toEqual([
      ['heading', 'Field trial', 'target'],
      ['table header', 'Height', 'target'],
    ]);
  });

  it('finds two renderings in two papers, once a paper', () => {
    const found = check({
      'moon/01-section.md': OTHER,
      'moon/02-section.md': OTHER,
      'sea/01-section.md': TIDE_GAUGE,
      'tides/01-section.md': TIDE_GAUGE,
    });
    expect(found).toMatchObject([
      {
        path: 'moon/01-section.md',
        finding: { messageId: 'acrossPapers', data: { renderings: [{ count: 2 }, { count: 1 }] } },
      },
    ]);
  });

  it('does not say again across papers what it says of one', () => {
    const found = check({
      'sea/01-section.md': TIDE_GAUGE,
      'tides/01-section.md': TIDE_GAUGE,
      'tides/02-section.md': TIDE_GAUGE,
      'tides/03-section.md': OTHER,
    });
    expect(found.map(({ finding }) => finding.messageId)).toEqual(['inPaper']);
  });

  it('takes files of one folder for one paper, though their folder was not linted as a whole', () => {
    const linted = (other: string) => {
      const files = { 'moon/01-section.md': other, 'tides/01-section.md': TIDE_GAUGE, 'tides/02-section.md': OTHER };
      return lintFiles(files, { 'term-drift': {} }, [], ['tides']).map(({ finding }) => finding.messageId);
    };
    expect(linted(file({}))).toEqual([]);
    expect(linted(OTHER)).toEqual(['acrossPapers']);
  });

  it('leaves lone words alone across papers, but not headings of one word', () => {
    const term = (rendering: string) =>
      file({ source: 'The gauge.', target: `هذا ${rendering}.`, terms: `gauge (${rendering})`, title: ['Outlook', rendering] });
    const found = check({ 'moon/01-section.md': term('مقياس'), 'tides/01-section.md': term('عداد') });
    expect(found).toMatchObject([{ finding: { messageId: 'acrossPapers', data: { kind: 'heading', term: 'Outlook' } } }]);
  });
});
