import { describe, expect, it } from 'vitest';
import { readProgress } from '../../src/paper/progress.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { progress } from '../support/paper.ts';

const read = (markdown: string) => readProgress(new SourceText('moon/progress.md', markdown));

describe('readProgress', () => {
  it('reads the items of the checklist, with their notes and scores', () => {
    const { items } = read(
      progress([
        '- [x] 00-abstract.md ✅ (Quality: 0.91)',
        '- [X] `01-tides.md`',
        '  - [ ] 01.1-spring-tides.md (optional)',
        '* [x] [02-orbit.md](02-orbit.md)',
        '- [x] All scores ≥ 0.85',
      ]),
    );
    expect(items.map(({ ticked, name, score }) => [ticked, name, score?.raw])).toEqual([
      [true, '00-abstract.md', '0.91'],
      [true, '01-tides.md', undefined],
      [false, '01.1-spring-tides.md', undefined],
      [true, '02-orbit.md', undefined],
    ]);
    expect(items[0]).toMatchObject({ note: '✅ (Quality: 0.91)', mark: { range: { start: { line: 7, column: 1 } } } });
    expect(items[0]?.score?.mark.excerpt).toEqual({ text: '- [x] 00-abstract.md ✅ (Quality: 0.91)', start: 33, end: 37 });
  });

  it('takes an item once and none from code', () => {
    const { items } = read('```\n- [x] 00-abstract.md\n```\n\n- [ ] 01-tides.md\n\n- [x] 01-tides.md\n');
    expect(items.map(({ ticked, name }) => [ticked, name])).toEqual([[false, '01-tides.md']]);
  });

  it.each([
    ['Completed ✅', 'complete'],
    ['✅ **COMPLETED**', 'complete'],
    ['READY FOR REVIEW', 'complete'],
    ['✓', 'complete'],
    ['In Progress', 'in-progress'],
    ['Abstract done, introduction to be done', 'in-progress'],
    ['Awaiting source text', 'in-progress'],
    ['', 'unknown'],
  ])('reads the status %j', (status, expected) => {
    expect(read(progress([], { status })).status).toBe(expected);
  });

  it('reads the score table and the overall score', () => {
    const { rows, overall } = read(
      progress([], {
        rows: ['Abstract | 0.91 ✅', '**Tides** | **0.88**', 'Orbit | TBD', 'A \\| B | -', '**Average** | 0.89'],
        overall: '0.895 (average of all sections)',
      }),
    );
    expect(rows.map(({ name, raw, value }) => [name, raw, value])).toEqual([
      ['Abstract', '0.91', 0.91],
      ['Tides', '0.88', 0.88],
      ['Orbit', 'TBD', undefined],
      ['A \\| B', '-', undefined],
    ]);
    expect(overall).toMatchObject({ name: 'Overall Translation Quality', raw: '0.895', value: 0.895 });
  });

  it('reads the column named score, wherever it stands, and no table without one', () => {
    expect(
      read('| Term | Confidence |\n|---|---|\n| moon | 0.9 |\n\nSection | Pages | Score\n--- | --- | ---\nTides | 9 | .88\n')
        .rows,
    ).toMatchObject([{ name: 'Tides', value: 0.88 }]);
  });
});
