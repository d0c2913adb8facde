import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const NAMES = ['Semantic equivalence', 'Technical accuracy', 'Readability', 'Glossary consistency'];

const check = (parts: readonly string[], overall: string, more = '') => {
  const metrics = [
    ...parts.map((score, index) => `- ${NAMES[index]}: ${score}`),
    `- **Overall section score:** ${overall}${more}`,
  ];
  return lint(sectionFile({ source: 'The sea rises.', target: 'يرتفع البحر.', metrics: metrics.join('\n') }), {
    rules: { 'metric-mean': {} },
  });
};

describe('metric-mean', () => {
  it.each([
    [['0.90', '0.90', '0.90', '0.90'], '0.90'],
    [['0.88', '0.89', '0.89', '0.89'], '0.89'],
    [['0.88', '0.89', '0.89', '0.89'], '0.88'],
    [['0.87', '0.90', '0.89', '0.89'], '0.88'],
    [['0.87', '0.89'], '0.88'],
  ])('accepts %j with %s', (parts, overall) => {
    expect(check(parts, overall)).toEqual([]);
  });

  it('leaves the scores of single paragraphs alone', () => {
    const head = ['| Paragraph |', ...NAMES.map((name) => ` ${name} |`)].join('');
    const rows = ['| 1 | 0.90 | 0.90 | 0.90 | 0.90 |', '| 2 | 0.80 | 0.80 | 0.80 | 0.80 |'];
    const metrics = [head, '|---|---|---|---|---|', ...rows, '', '- **Overall section score:** 0.95'].join('\n');
    const parts = { source: 'The sea rises.', target: 'يرتفع البحر.', metrics };
    expect(lint(sectionFile(parts), { rules: { 'metric-mean': {} } })).toEqual([]);
  });

  it('finds an overall score that is not the mean', () => {
    const [finding, ...more] = check(['0.92', '0.94', '0.90', '0.92'], '0.90');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'notMean',
      severity: 'warning',
      side: 'metrics',
      data: { name: 'Overall section score', value: '0.90', expected: '0.92' },
      excerpt: { text: '- **Overall section score:** 0.90' },
    });
    expect(finding?.related.map(({ message }) => message)).toEqual(NAMES.map((name) => `\`${name}\``));
  });

  it.each(['N/A (no terms)', 'TBD', '98', '0,98'])('says nothing while a part is %s', (part) => {
    expect(check(['0.98', '0.98', '0.98', part], '0.90')).toEqual([]);
  });

  it('says nothing about an overall score alone, or beside one part', () => {
    expect(check([], '0.90')).toEqual([]);
    expect(check(['0.98'], '0.90')).toEqual([]);
    expect(check(['0.98', '0.98'], 'high')).toEqual([]);
  });

  it('leaves out metrics that the template does not name', () => {
    expect(check(['0.90', '0.90', '0.90', '0.90'], '0.90', '\n- Completeness: 0.50')).toEqual([]);
  });
});
