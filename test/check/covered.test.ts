import { describe, expect, it } from 'vitest';
import { withoutCovered } from '../../src/check/covered.ts';
import type { PlacedFinding } from '../../src/check/placed-finding.ts';
import { SourceText } from '../../src/text/source-text.ts';

const target = new SourceText('page.md', 'The sea rises twice a day.');
const source = new SourceText('source.md', 'The sea falls twice a day.');

function finding(rule: string, given: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    ...{ rule, category: 'numbers', rank: 'number', messageId: 'changed', severity: 'error', data: {}, side: 'target' },
    ...{ message: `${rule} is wrong. Correct it.`, at: target.all.within(4, 7), claims: [] },
    related: [{ range: source.all.within(4, 7), message: 'the source' }],
    ...given,
  };
}

const behind = finding('stale', {
  category: 'pages',
  rank: 'file',
  covers: [source.all.within(0, 13), target.all.within(0, 13)],
});
const place = (start: number, end: number) => [{ range: source.all.within(start, end), message: 'the source' }];
const left = (one: PlacedFinding) => withoutCovered([behind, one]).length === 2;

describe('withoutCovered', () => {
  it('drops what compares both texts in a range that is covered on one side', () => {
    expect(left(finding('a'))).toBe(false);
    expect(left(finding('a', { at: target.all.within(14, 19) }))).toBe(false);
    expect(left(finding('a', { related: place(14, 19) }))).toBe(false);
  });

  it('drops what is said of the structure around it', () => {
    expect(left(finding('a', { category: 'structure', at: target.all, related: place(0, 26) }))).toBe(false);
    expect(left(finding('a', { category: 'completeness', at: target.all, related: place(0, 26) }))).toBe(true);
  });

  it.each([
    ['elsewhere on both sides', { at: target.all.within(14, 19), related: place(14, 19) }],
    ['about one side alone', { related: [] }],
    ['about other places too', { at: target.all.within(14, 19), related: [...place(4, 7), ...place(14, 19)] }],
    ['about characters', { category: 'typography' }],
    ['of security', { category: 'security' }],
  ] as const)('leaves a finding %s', (_name, given) => {
    expect(left(finding('a', given))).toBe(true);
  });

  it('leaves all where nothing is covered', () => {
    expect(withoutCovered([finding('a'), finding('b')])).toHaveLength(2);
  });
});
