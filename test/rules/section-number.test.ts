import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';
import { lintFiles } from '../support/lint-files.ts';

const file = (title: string): string =>
  sectionFile({ source: 'The moon raises the sea.', target: 'يرفع القمر ماء البحر.', title });
const rules = { 'section-number': {} };
const check = (title: string, path = 'paper/03-tides.md') => lint(file(title), { rules, path });

describe('section-number', () => {
  it.each([
    '# Section 3: Tides\n## القسم 3: المد والجزر',
    '# Section 3: Tides\n## القسم ٣: المد والجزر',
    '# Section III: Tides\n## القسم الثالث: المد والجزر',
    '# Section 3.1: Tides\n## القسم 3.1: المد والجزر',
    '# Sections 3-4: Tides\n## الأقسام 3-4: المد والجزر',
    '# Appendix A: Tides\n## الملحق أ: المد والجزر',
    '# Tides\n## المد والجزر',
    '# Section 3: Tides / القسم 3: المد والجزر',
  ])('is silent on %j', (title) => {
    expect(check(title)).toEqual([]);
  });

  it('finds another number in the translation, at the number', () => {
    const [finding, ...more] = check('# Section 3: Tides\n## القسم 4: المد والجزر');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'changedNumber',
      severity: 'error',
      side: 'target',
      data: { source: '3', target: '4' },
      range: { start: { line: 2, column: 10 }, end: { line: 2, column: 11 } },
      fix: { safety: 'unsafe' },
    });
    expect(finding?.related[0]?.range.start).toMatchObject({ line: 1, column: 11 });
  });

  it('writes the number of the source only when asked to, since either title may be wrong', () => {
    const title = '# Section 3.1: Tides\n## القسم 3.2: المد والجزر';
    const options = { rules, path: 'paper/03-tides.md' };
    expect(fixed(file(title), options)).toBe(file(title));
    expect(fixed(file(title), { ...options, unsafe: true })).toBe(file(title.replace('3.2', '3.1')));
  });

  it('does not rewrite words and letters', () => {
    for (const title of ['# Section III: Tides\n## القسم الرابع: المد والجزر', '# Appendix A: Tides\n## الملحق ب: المد والجزر']) {
      const [finding] = check(title);
      expect(finding?.messageId).toBe('changedNumber');
      expect(finding?.fix).toBeUndefined();
    }
  });

  it('finds a number on one side only', () => {
    expect(check('# Section 3: Tides\n## المد والجزر')).toMatchObject([
      {
        messageId: 'missingNumber',
        side: 'target',
        data: { number: '3', language: 'Arabic', other: 'English' },
        range: { start: { line: 2 } },
      },
    ]);
    expect(check('# Tides\n## القسم 3: المد والجزر')).toMatchObject([
      { messageId: 'missingNumber', side: 'source', data: { number: '3', language: 'English' }, range: { start: { line: 1 } } },
    ]);
  });

  it('reports file names with other numbers once for a paper, as information', () => {
    const files = {
      'moon/01-tides.md': file('# Section 1: Tides\n## القسم 1: المد والجزر'),
      'moon/02-tides.md': file('# Section 3: Tides\n## القسم 3: المد والجزر'),
      'moon/03-tides.md': file('# Section 31: Tides\n## القسم 31: المد والجزر'),
    };
    const found = lintFiles(files, rules);
    expect(found).toMatchObject([
      {
        path: 'moon/02-tides.md',
        finding: {
          messageId: 'fileNumber',
          severity: 'info',
          side: 'source',
          data: { number: '3', file: '2' },
          range: { start: { line: 1, column: 11 } },
        },
      },
    ]);
    expect(found[0]?.finding.related.map(({ path }) => path)).toEqual(['moon/03-tides.md']);
  });

  it('reports each file that was named by itself', () => {
    const files = {
      'moon/02-tides.md': file('# Section 3: Tides\n## القسم 3: المد والجزر'),
      'moon/03-tides.md': file('# Section 4: Tides\n## القسم 4: المد والجزر'),
    };
    const found = lintFiles(files, rules, [], ['moon']);
    expect(found.map(({ path, finding }) => [path, finding.messageId, finding.data])).toEqual([
      ['moon/02-tides.md', 'fileNumber', { number: '3', file: '2' }],
      ['moon/03-tides.md', 'fileNumber', { number: '4', file: '3' }],
    ]);
  });

  it('says nothing about the name of a file whose titles disagree', () => {
    const differing = { 'moon/02-tides.md': file('# Section 3: Tides\n## القسم 2: المد والجزر') };
    expect(lintFiles(differing, rules)).toMatchObject([{ finding: { messageId: 'changedNumber' } }]);
  });

  it.each([
    ['# Section 0: Abstract\n## القسم 0: الملخص', 'paper/00-abstract.md'],
    ['# Section 5.1: Tides\n## القسم 5.1: المد والجزر', 'paper/05.1-tides.md'],
    ['# Section 3: Tides (Part 2)\n## القسم 3: المد والجزر (الجزء 2)', 'paper/03b-tides.md'],
    ['# Sections 8-9: Tides\n## الأقسام 8-9: المد والجزر', 'paper/08-09-tides.md'],
    ['# Appendix A: Tides\n## الملحق أ: المد والجزر', 'paper/07-appendix.md'],
    ['# Section 3: Tides\n## القسم 3: المد والجزر', 'paper/tides.md'],
  ])('accepts %j in %s', (title, path) => {
    expect(lintFiles({ [path]: file(title) }, rules)).toEqual([]);
  });
});
