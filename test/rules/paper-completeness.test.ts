import { describe, expect, it } from 'vitest';
import { lintFiles } from '../support/lint-files.ts';
import { progress, section } from '../support/paper.ts';

const check = (files: Readonly<Record<string, string>>) => {
  const paths = Object.entries(files).map(([name, text]) => [`papers/moon/${name}`, text] as const);
  return lintFiles(Object.fromEntries(paths), { 'paper-completeness': {} });
};

const ids = (files: Readonly<Record<string, string>>) => check(files).map(({ finding }) => finding.messageId);

const TWO = { '00-abstract.md': section(0, 'Abstract'), '01-tides.md': section(1, 'Tides') };

describe('paper-completeness', () => {
  it('accepts a paper whose checklist is its folder', () => {
    expect(check({ ...TWO, 'progress.md': progress(['- [x] 00-abstract.md', '- [x] 01-tides.md ✅ (0.90)']) })).toEqual([]);
  });

  it('finds a ticked item without a file', () => {
    const found = check({ ...TWO, 'progress.md': progress(['- [x] 00-abstract.md', '- [x] 01-tides.md', '- [x] 02-orbit.md']) });
    expect(found).toMatchObject([
      {
        path: 'papers/moon/progress.md',
        finding: {
          messageId: 'absent',
          severity: 'warning',
          data: { item: '02-orbit.md' },
          range: { start: { line: 9, column: 1 } },
          excerpt: { text: '- [x] 02-orbit.md' },
        },
      },
    ]);
  });

  it.each([
    '- [ ] 02-orbit.md',
    '- [x] 02-orbit.md (optional - titles only)',
    '- [x] 02-references.md (not translated)',
    '- [x] 02-orbit.md - Incorporated into 01-tides.md',
  ])('accepts %j without a file', (item) => {
    expect(ids({ ...TWO, 'progress.md': progress(['- [x] 00-abstract.md', '- [x] 01-tides.md', item]) })).toEqual([]);
  });

  it('accepts the item of a section that is there in parts, listed or not', () => {
    const parts = { '02.1-path.md': section(2, 'Path'), '02.2-period.md': section(2, 'Period') };
    const items = ['- [x] 00-abstract.md', '- [x] 01-tides.md', '- [x] 02-orbit.md'];
    expect(ids({ ...TWO, ...parts, 'progress.md': progress(items) })).toEqual([]);
    const listed = [...items, '  - [x] 02.1-path.md', '  - [x] 02.2-period.md'];
    expect(ids({ ...TWO, ...parts, 'progress.md': progress(listed) })).toEqual([]);
  });

  it('accepts the item of a section that is part of a file for several', () => {
    const items = ['- [x] 00-abstract.md', '- [x] 01-tides.md', '- [x] 02-03-orbit.md', '- [x] 03-phases.md'];
    expect(ids({ ...TWO, '02-03-orbit.md': section(2, 'Orbit'), 'progress.md': progress(items) })).toEqual([]);
  });

  it.each(['Completed', 'In Progress'])('finds a translated file that is left open, status %s', (status) => {
    const found = check({ ...TWO, 'progress.md': progress(['- [x] 00-abstract.md', '- [ ] 01-tides.md'], { status }) });
    expect(found).toMatchObject([
      {
        path: 'papers/moon/progress.md',
        finding: {
          messageId: 'unticked',
          data: { item: '01-tides.md' },
          related: [{ path: 'papers/moon/01-tides.md', range: { start: { line: 1 } }, excerpt: { text: '# Section 1: Tides' } }],
        },
      },
    ]);
  });

  it('lets a file be open that is not translated yet', () => {
    const items = progress(['- [x] 00-abstract.md', '- [ ] 01-tides.md'], { status: 'In Progress' });
    expect(ids({ ...TWO, '01-tides.md': '# Section 1: Tides\n## القسم 1: المد والجزر\n', 'progress.md': items })).toEqual([]);
    const partial = section(1, 'Tides', '0.90 (partial - first page only)');
    expect(ids({ ...TWO, '01-tides.md': partial, 'progress.md': items })).toEqual([]);
  });

  it('finds a file without an item', () => {
    expect(check({ ...TWO, 'progress.md': progress(['- [x] 00-abstract.md']) })).toMatchObject([
      {
        path: 'papers/moon/01-tides.md',
        finding: {
          messageId: 'unlisted',
          data: { file: '01-tides.md' },
          related: [{ path: 'papers/moon/progress.md', excerpt: { text: '- [x] 00-abstract.md' } }],
        },
      },
    ]);
  });

  it('finds an item and a file of one number and two names, once', () => {
    const found = check({ ...TWO, 'progress.md': progress(['- [x] 00-abstract.md', '- [x] 01-tide.md']) });
    expect(found).toMatchObject([{ finding: { messageId: 'renamed', data: { item: '01-tide.md', file: '01-tides.md' } } }]);
    expect(found).toHaveLength(1);
  });

  it('finds a gap in the numbers of a paper without a checklist', () => {
    const files = { ...TWO, '04-orbit.md': section(4, 'Orbit') };
    expect(check(files)).toMatchObject([
      {
        path: 'papers/moon/00-abstract.md',
        finding: { messageId: 'gap', data: { missing: ['02', '03'] }, related: [{ path: 'papers/moon/04-orbit.md' }] },
      },
    ]);
    const items = ['- [x] 00-abstract.md', '- [x] 01-tides.md', '- [x] 04-orbit.md'];
    expect(check({ ...files, 'progress.md': progress(items) })).toMatchObject([
      { path: 'papers/moon/progress.md', finding: { messageId: 'gap' } },
    ]);
    expect(ids({ ...files, 'progress.md': progress(items, { status: 'In Progress' }) })).toEqual([]);
    expect(ids({ ...files, 'progress.md': progress([...items, '- [ ] 02-waves.md', '- [ ] 03-light.md']) })).toEqual([]);
  });

  it('takes numbers in steps of ten for no sequence', () => {
    expect(ids({ '10-tides.md': section(1, 'Tides'), '20-orbit.md': section(2, 'Orbit') })).toEqual([]);
  });

  it('finds a number that two files have', () => {
    expect(check({ ...TWO, '01-waves.md': section(1, 'Waves') })).toMatchObject([
      {
        path: 'papers/moon/01-waves.md',
        finding: {
          messageId: 'repeated',
          data: { number: '01', other: '01-tides.md' },
          related: [{ path: 'papers/moon/01-tides.md' }],
        },
      },
    ]);
  });

  it('lets a section stand beside its parts', () => {
    expect(ids({ ...TWO, '01a-spring.md': section(1, 'Spring'), '01b-neap.md': section(1, 'Neap') })).toEqual([]);
  });

  it('reads a folder that holds abstracts of many papers as none', () => {
    expect(ids({ '1305.5886.md': section(1, 'Tides'), '1907.09693.md': section(1, 'Orbit') })).toEqual([]);
  });
});
