import { readMetrics } from '../../../src/layout/bilingual/metrics.ts';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/translation/ast.ts';
import { readScore } from '../../../src/layout/bilingual/score.ts';
import { midFile } from '../../support/mid-file.ts';
import { translationOf } from '../../support/translation.ts';

function score(value: string): Omit<Score, 'range'> {
  const name = '- Readability:';
  const { range, ...rest } = readScore(midFile(`${name} ${value}`).within(name.length));
  expect(range.slice()).toBe(rest.raw);
  return rest;
}

const number = (value: number): Score['reading'] => ({ kind: 'number', value });

describe('scores', () => {
  it.each([
    ['0.86', '0.86', number(0.86)],
    ['**0.86**', '0.86', number(0.86)],
    ['.86', '.86', number(0.86)],
    ['1', '1', number(1)],
    ['1.2', '1.2', number(1.2)],
    ['-0.1', '-0.1', number(-0.1)],
    ['0,86', '0,86', { kind: 'malformed', meant: '0.86' }],
    ['O.86', 'O.86', { kind: 'malformed', meant: '0.86' }],
    ['0.86?', '0.86?', { kind: 'malformed', meant: '0.86' }],
    ['0..86', '0..86', { kind: 'malformed', meant: '0.86' }],
    ['86%', '86%', { kind: 'malformed', meant: '0.86' }],
    ['٠٫٨٦', '٠٫٨٦', { kind: 'malformed', meant: '0.86' }],
    ['9/10', '9/10', { kind: 'malformed' }],
    ['0.86(partial)', '0.86(partial)', { kind: 'malformed' }],
    ['N/A', 'N/A', { kind: 'not-applicable' }],
    ['n/a (bibliography)', 'n/a (bibliography)', { kind: 'not-applicable', reason: 'bibliography' }],
    ['N/A - a list of names', 'N/A - a list of names', { kind: 'not-applicable', reason: 'a list of names' }],
    ['High', 'High', { kind: 'word' }],
    ['', '', { kind: 'empty' }],
    ['  ', '', { kind: 'empty' }],
  ])('%j', (value, raw, reading) => {
    expect(score(value)).toEqual({ raw, reading });
  });

  it.each([
    ['0.86 (partial)', '(partial)'],
    ['0.86 - all concepts kept', '- all concepts kept'],
    ['**0.86** (average of 3 parts)', '(average of 3 parts)'],
  ])('%j has a suffix', (value, suffix) => {
    expect(score(value)).toEqual({ raw: '0.86', reading: number(0.86), suffix });
  });
});

function metricsOf(metrics: string): (readonly [string, string])[] {
  const { metrics: parts } = translationOf(
    `# Tides\n## المد\n\n### English Version\n\nThe sea rises.\n\n### النسخة العربية\n\nيرتفع البحر.\n\n### Quality Metrics\n\n${metrics}\n`,
  );
  return parts.flatMap(({ entries }) =>
    entries.map(({ name, nameRange, score: { raw, range } }) => {
      expect(nameRange.slice()).toContain(name);
      expect(range.slice()).toBe(raw);
      return [name, raw] as const;
    }),
  );
}

const expected = [
  ['Readability', '0.90'],
  ['Overall section score', '0.91'],
];

describe('metrics', () => {
  it.each([
    ['a list', '- Readability: 0.90\n- **Overall section score:** 0.91'],
    ['a list with comments', '- **Readability:** 0.90 - flows well\n- Overall section score: 0.91 (mean)'],
    ['bold lines', '**Readability**: 0.90\n**Overall section score**: 0.91'],
    ['a list and prose', '- Readability: 0.90\n- Overall section score: 0.91\n\nIn short: it reads well.'],
    ['a list and a separator', '- Readability: 0.90\n- Overall section score: 0.91\n\n---\n\nChecked twice.'],
    ['a numbered list', '1. Readability: 0.90\n2. Overall section score: 0.91'],
    [
      'a table with a row each',
      '| Metric | Score |\n| --- | --- |\n| Readability | 0.90 |\n| **Overall section score** | **0.91** |',
    ],
    ['carriage returns', '- Readability: 0.90\r\n- Overall section score: 0.91'],
  ])('%s', (_, metrics) => {
    expect(metricsOf(metrics)).toEqual(expected);
  });

  it('a long line that is no entry', () => {
    const line = `- ${' '.repeat(20_000)}**tides${' '.repeat(20_000)}x* 0.9`;
    const names = readMetrics(midFile(`${line}\n- **Accuracy:** 0.9`), []).map(({ name }) => name);
    expect(names).toEqual(['Accuracy']);
  });

  it('a table with a column each', () => {
    expect(metricsOf('| Readability | Accuracy | Overall |\n| --- | --- | --- |\n| 0.90 | 0.92 | 0.91 |')).toEqual([
      ['Readability', '0.90'],
      ['Accuracy', '0.92'],
      ['Overall', '0.91'],
    ]);
  });

  it('metrics in the notes are none', () => {
    expect(metricsOf('The text reads well.')).toEqual([]);
  });
});
