import { describe, expect, it } from 'vitest';
import { defineRule, warning } from '../../src/rule-kit.ts';
import { lintFiles } from '../support/lint-files.ts';
import { progress, section } from '../support/paper.ts';

const FILES = {
  'moon/progress.md': progress(['- [x] 00-abstract.md', '- [ ] 01-tides.md', '- [x] 02-orbit.md']),
  'moon/00-abstract.md': section(0, 'Abstract'),
  'moon/01-tides.md': section(1, 'Tides'),
};

const ids = (progressFile: string, rules = { 'paper-completeness': {} }) =>
  lintFiles({ ...FILES, 'moon/progress.md': progressFile }, rules).map(({ finding }) => `${finding.rule}/${finding.messageId}`);

describe('checkProject', () => {
  it('says the same whatever the order of the files', () => {
    const rules = { 'paper-completeness': {} };
    const reversed = Object.fromEntries(Object.entries(FILES).toReversed());
    expect(lintFiles(FILES, rules).map(({ finding }) => finding.messageId)).toEqual(['unticked', 'absent']);
    expect(lintFiles(reversed, rules)).toEqual(lintFiles(FILES, rules));
  });

  it('heeds the directives of the file that a finding is placed in', () => {
    const file = FILES['moon/progress.md'];
    const before = '<!-- tlint-disable-next-line paper-completeness -->\n- [ ] 01';
    expect(ids(file.replace('- [ ] 01', before))).toEqual(['paper-completeness/absent']);
    expect(ids(`<!-- tlint-disable-file paper-completeness -->\n${file}`)).toEqual([]);
  });

  it('takes a directive that names no rule for useful where it suppresses such a finding', () => {
    const file = FILES['moon/progress.md'];
    expect(ids(file.replace('- [ ] 01', '<!-- tlint-disable-next-line -->\n- [ ] 01'))).toEqual(['paper-completeness/absent']);
    expect(ids(file.replace('- [x] 00', '<!-- tlint-disable-next-line -->\n- [x] 00'))).toContain('unused-directive/unused');
  });

  it('gives a finding the severity that the config sets', () => {
    const rules = { 'paper-completeness/absent': 'error', 'paper-completeness/unticked': 'off' } as const;
    expect(lintFiles(FILES, rules).map(({ finding }) => [finding.messageId, finding.severity])).toEqual([['absent', 'error']]);
  });

  it('reports a rule whose hook is asynchronous', () => {
    const later = defineRule<{ found: object }>({
      id: 'later-rule',
      category: 'paper',
      summary: 'a rule that reports too late',
      mqm: 'Other',
      messages: { found: warning(() => 'found') },
      async paper() {
        await Promise.resolve();
      },
    });
    expect(lintFiles(FILES, {}, [later]).map(({ finding }) => finding.data)).toMatchObject([
      { rule: 'later-rule', reason: expect.stringContaining('asynchronous') },
    ]);
  });

  it('reports a rule that throws, or that reports a place in no file of the run, and goes on', () => {
    const plugin = (id: string, path: string) =>
      defineRule<{ found: object }>({
        id,
        category: 'paper',
        summary: 'a rule of a project about its papers',
        mqm: 'Other',
        messages: { found: warning(() => 'found') },
        paper({ sections: [first] }, { report }) {
          if (first === undefined || path === '') throw new Error('out of ideas');
          report('found', { at: { path, ...first.head }, side: 'document', data: {} });
        },
      });
    const plugins = [plugin('throwing', ''), plugin('lost', 'sun/00.md'), plugin('fine', 'moon/01-tides.md')];
    const found = lintFiles(FILES, {}, plugins);
    expect(found.map(({ path, finding }) => [path, finding.rule, finding.data['rule']])).toEqual([
      ['moon/00-abstract.md', 'internal-error', 'throwing'],
      ['moon/00-abstract.md', 'internal-error', 'lost'],
      ['moon/01-tides.md', 'fine', undefined],
    ]);
  });
});
