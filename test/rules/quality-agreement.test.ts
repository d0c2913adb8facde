import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const NAMES = ['Semantic equivalence', 'Technical accuracy', 'Readability', 'Glossary consistency'];

const file = (quality: string, overall: string): string =>
  sectionFile({
    source: 'The sea rises.',
    target: 'يرتفع البحر.',
    metadata: `**Section:** tides\n**Translation Quality:** ${quality}\n**Glossary Terms Used:** tide`,
    metrics: [...NAMES.map((name) => `- ${name}: 0.90`), `- **Overall section score:** ${overall}`].join('\n'),
  });
const rules = { 'quality-agreement': {} };

describe('quality-agreement', () => {
  it.each([
    ['0.90', '0.90'],
    ['0.9', '0.90'],
    ['0.90 (first part)', '0.90'],
    ['N/A (Bibliography)', '0.90'],
    ['0.93', 'N/A'],
    ['90', '0.93'],
    ['0,93', '0.90'],
  ])('is silent on %j and %j', (quality, overall) => {
    expect(lint(file(quality, overall), { rules })).toEqual([]);
  });

  it('finds two scores that differ, at the metadata', () => {
    const markdown = file('0.93 (checked)', '0.90');
    const start = markdown.indexOf('0.93');
    const [finding, ...more] = lint(markdown, { rules });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'differs',
      severity: 'error',
      side: 'metadata',
      data: { key: 'Translation Quality', value: '0.93', name: 'Overall section score', overall: '0.90' },
      range: { start: { offset: start }, end: { offset: start + 4 } },
      fix: { safety: 'unsafe' },
    });
    expect(finding?.related[0]?.range.start.offset).toBe(markdown.lastIndexOf('0.90'));
  });

  it('accepts the quality of one of several metrics parts', () => {
    const markdown = `${file('0.93', '0.90')}\n### Quality Assessment\n\n- **Overall quality score:** 0.93\n`;
    expect(lint(markdown, { rules })).toEqual([]);
  });

  it('explains a mistyped overall score, so that the mean is silent', () => {
    const found = lint(file('0.90', '0.96'), { rules: { ...rules, 'metric-mean': {} } });
    expect(found.map(({ rule }) => rule)).toEqual(['quality-agreement']);
  });

  it('copies the overall score only when unsafe fixes are asked for', () => {
    const markdown = file('0.93 (checked)', '0.90');
    expect(fixed(markdown, { rules })).toBe(markdown);
    expect(fixed(markdown, { rules, unsafe: true })).toBe(file('0.90 (checked)', '0.90'));
  });
});
