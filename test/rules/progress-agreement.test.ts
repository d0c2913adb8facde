import { describe, expect, it } from 'vitest';
import { lintFiles } from '../support/lint-files.ts';
import { progress, section } from '../support/paper.ts';

const ITEMS = ['- [x] 00-abstract.md', '- [x] 01-tides.md'];

const check = (progressFile: string, metadata?: string, tides = section(1, 'Tides', '0.88')) =>
  lintFiles(
    {
      'moon/00-abstract.md': section(0, 'Abstract', '0.94'),
      'moon/01-tides.md': tides,
      'moon/progress.md': progressFile,
      ...(metadata !== undefined && {
        'moon/metadata.md': `# The Moon\n## القمر\n\n**Full Paper Translation Quality:** ${metadata}\n`,
      }),
    },
    { 'progress-agreement': {} },
  );

const ROWS = ['Abstract | 0.94', 'Tides | 0.88'];

describe('progress-agreement', () => {
  it.each([
    ['0.91', '0.91 ✅'],
    ['0.91 (average of all sections)', 'TBD'],
    ['TBD', 'In Progress'],
    ['0.905', '0.91'],
    ['0.90', '0.90'],
    ['0.92', undefined],
  ])('accepts an overall score of %s beside %s', (overall, metadata) => {
    expect(check(progress(ITEMS, { rows: ROWS, overall }), metadata)).toEqual([]);
  });

  it('finds a row that differs from its section', () => {
    const found = check(progress(ITEMS, { rows: ['Abstract | 0.94', 'Tides | 0.86'], overall: '0.91' }), '0.91');
    expect(found).toHaveLength(1);
    expect(found).toMatchObject([
      {
        path: 'moon/progress.md',
        finding: {
          messageId: 'section',
          severity: 'warning',
          data: { file: '01-tides.md', value: '0.86', name: 'Translation Quality', expected: '0.88' },
          excerpt: { text: '| Tides | 0.86 | |' },
          related: [{ path: 'moon/01-tides.md', excerpt: { text: '**Translation Quality:** 0.88' } }],
        },
      },
    ]);
  });

  it('finds a score in the checklist that differs from the section, with the row in one finding', () => {
    const items = ['- [x] 00-abstract.md', '- [x] 01-tides.md (Quality: 0.86)'];
    expect(check(progress(items, { rows: ROWS }))).toMatchObject([
      { finding: { messageId: 'section', range: { start: { line: 8 } } } },
    ]);
    const both = check(progress(items, { rows: ['Abstract | 0.94', 'Tides | 0.86'] }));
    expect(both).toHaveLength(1);
    expect(both[0]?.finding.related).toHaveLength(2);
  });

  it('says nothing of rows and sections without a number', () => {
    expect(check(progress(ITEMS, { rows: ['Abstract | -', 'Tides | TBD'] }))).toEqual([]);
    expect(check(progress(ITEMS, { rows: ROWS }), undefined, section(1, 'Tides', 'N/A (bibliography)'))).toEqual([]);
  });

  it('leaves a section whose two scores differ to quality-agreement', () => {
    const tides = `${section(1, 'Tides', '0.88')}\n---\n\n### Quality Metrics\n\n- **Overall section score:** 0.86\n`;
    expect(check(progress(ITEMS, { rows: ['Abstract | 0.94', 'Tides | 0.86'] }), undefined, tides)).toEqual([]);
  });

  it.each([
    ['0.95', '0.91', 'moon/progress.md', 'moon/metadata.md'],
    ['0.91', '0.87', 'moon/metadata.md', 'moon/progress.md'],
    ['0.80', '0.99', 'moon/progress.md', 'moon/metadata.md'],
  ])('finds overall scores %s and %s, at the one that is not the mean', (overall, metadata, at, other) => {
    const found = check(progress(ITEMS, { rows: ROWS, overall }), metadata);
    expect(found).toHaveLength(1);
    expect(found).toMatchObject([
      { path: at, finding: { messageId: 'overall', data: { mean: '0.91' }, related: [{ path: other }] } },
    ]);
  });

  it('finds an overall score that is not the mean of the table', () => {
    expect(check(progress(ITEMS, { rows: ROWS, overall: '0.89' }), '0.89')).toMatchObject([
      {
        path: 'moon/progress.md',
        finding: {
          messageId: 'mean',
          data: { value: '0.89', expected: '0.91', scores: ['0.94', '0.88'] },
          related: [{ path: 'moon/metadata.md' }, {}, {}],
        },
      },
    ]);
  });

  it('takes the mean of the sections where there is no table', () => {
    expect(check(progress(ITEMS, { overall: '0.91' }))).toEqual([]);
    expect(check(progress(ITEMS, { overall: '0.85' }))).toMatchObject([{ finding: { messageId: 'mean' } }]);
    expect(check(progress(ITEMS), '0.85')).toMatchObject([{ path: 'moon/metadata.md', finding: { messageId: 'mean' } }]);
  });
});
