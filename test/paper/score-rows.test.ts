import { describe, expect, it } from 'vitest';
import { lintFiles } from '../support/lint-files.ts';
import { progress, section } from '../support/paper.ts';

/** Which files the rows are set beside: each row's score is wrong, so that each pair is reported. */
const matched = (rows: readonly string[], items = ['- [x] 00-abstract.md', '- [x] 01-tides.md', '- [x] 02-orbit.md']) =>
  lintFiles(
    {
      'moon/progress.md': progress(items, { rows: rows.map((row) => `${row} | 0.5`) }),
      'moon/00-abstract.md': section(0, 'Abstract'),
      'moon/01-tides.md': section(1, 'The Tides of the Sea'),
      'moon/02-orbit.md': section(2, 'Orbit'),
    },
    { 'progress-agreement/section': 'warning' },
  ).map(({ finding }) => `${finding.excerpt?.text.split(' ')[1]} ${String(finding.data['file'])}`);

describe('the rows of the score table', () => {
  it('are matched by the name of the file, the words in it or the title', () => {
    expect(matched(['02-orbit.md', '1.'.concat(' The Tides of the Sea'), 'Abstract'])).toEqual([
      '02-orbit.md 02-orbit.md',
      '1. 01-tides.md',
      'Abstract 00-abstract.md',
    ]);
  });

  it('are matched in order where as many are left', () => {
    expect(matched(['Abstract', 'Water', 'Path'])).toEqual(['Abstract 00-abstract.md', 'Water 01-tides.md', 'Path 02-orbit.md']);
  });

  it('count items without a file', () => {
    const items = ['- [x] 00-abstract.md', '- [ ] 00.5-preface.md', '- [x] 01-tides.md', '- [x] 02-orbit.md'];
    expect(matched(['Abstract', 'Foreword', 'Water', 'Path'], items)).toEqual([
      'Abstract 00-abstract.md',
      'Water 01-tides.md',
      'Path 02-orbit.md',
    ]);
  });

  it('are left alone where it is not clear which is which', () => {
    expect(matched(['Abstract', 'Water'])).toEqual(['Abstract 00-abstract.md']);
    expect(matched(['Abstract', 'Water', 'Path', 'Appendix'])).toEqual(['Abstract 00-abstract.md']);
  });
});
