import { describe, expect, it } from 'vitest';
import { lintFiles } from '../support/lint-files.ts';
import { section } from '../support/paper.ts';

const abstract = (score: string, source = 'The moon moves the sea.', target = 'يحرك القمر البحر.') =>
  [
    `# The Moon\n## القمر\n\n**Translation Quality:** ${score}`,
    `### English Abstract\n\n${source}`,
    `### الملخص العربي\n\n${target}`,
    `### Translation Metrics\n\n- Final Score: ${score}\n`,
  ].join('\n\n');

const check = (files: Readonly<Record<string, string>>) =>
  lintFiles({ 'papers/moon/00-abstract.md': section(0, 'Abstract', '0.92'), ...files }, { 'abstract-agreement': {} });

describe('abstract-agreement', () => {
  it('accepts one score and one text', () => {
    expect(check({ 'abstracts/moon.md': abstract('0.92', 'The moon moves — the sea!') })).toEqual([]);
  });

  it('finds two scores', () => {
    const found = check({ 'abstracts/moon.md': abstract('0.88') });
    expect(found).toHaveLength(1);
    expect(found).toMatchObject([
      {
        path: 'papers/moon/00-abstract.md',
        finding: {
          messageId: 'score',
          severity: 'warning',
          side: 'metadata',
          data: { value: '0.92', file: 'abstracts/moon.md', expected: '0.88' },
          related: [{ path: 'abstracts/moon.md', excerpt: { text: '**Translation Quality:** 0.88' } }],
        },
      },
    ]);
  });

  it('finds the score that the metadata give to the abstract, and both in one finding', () => {
    const metadata = {
      'papers/moon/metadata.md': '# The Moon\n## القمر\n\n**Abstract Translation Quality:** 0.88 (from abstracts/)\n',
    };
    expect(check(metadata)).toMatchObject([{ finding: { messageId: 'score', related: [{ path: 'papers/moon/metadata.md' }] } }]);
    const both = check({ ...metadata, 'abstracts/moon.md': abstract('0.88') });
    expect(both).toHaveLength(1);
    expect(both[0]?.finding.related).toHaveLength(2);
  });

  it.each([
    [abstract('0.92', 'Clocks tell us the time of the day.'), ['English']],
    [abstract('0.92', undefined, 'الساعات تخبرنا بالوقت.'), ['Arabic']],
    [abstract('0.92', 'Clocks tell time.', 'الساعات تخبرنا بالوقت.'), ['English', 'Arabic']],
  ])('finds texts that differ, and says in which languages', (file, languages) => {
    expect(check({ 'abstracts/moon.md': file })).toMatchObject([
      {
        path: 'papers/moon/00-abstract.md',
        finding: { messageId: 'text', severity: 'info', data: { languages }, related: [{ path: 'abstracts/moon.md' }] },
      },
    ]);
  });

  it('takes the abstract nearest to the paper', () => {
    const near = { 'papers/abstracts/moon.md': abstract('0.92'), 'other/moon.md': abstract('0.70') };
    expect(check(near)).toEqual([]);
  });

  it('leaves abstracts and papers alone that have no partner', () => {
    expect(check({ 'abstracts/sun.md': abstract('0.70', 'The sun.', 'الشمس.') })).toEqual([]);
  });
});
