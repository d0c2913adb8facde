import { describe, expect, it } from 'vitest';
import { gather } from '../../src/check/gather.ts';
import type { PlacedFinding } from '../../src/check/placed-finding.ts';
import { SourceText } from '../../src/text/source-text.ts';

const text = new SourceText('page.md', 'The sea rises twice a day.');
const other = new SourceText('source.md', 'The sea falls twice a day.');

function finding(rule: string, given: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    ...{ rule, category: 'numbers', rank: 'number', messageId: 'changed', severity: 'error', data: {}, side: 'target' },
    ...{ message: `${rule} is wrong. Correct it.`, at: text.all.within(4, 7), related: [], claims: [], ...given },
  };
}

const old = finding('old', { category: 'pages', rank: 'file', gathers: [text.all.within(0, 13)] });

describe('gather', () => {
  it('makes findings about contents places of the one that gathers them', () => {
    const related = [{ range: other.all, message: 'the source' }];
    const [one, ...rest] = gather([finding('a', { related }), old, finding('b', { category: 'structure' })]);
    expect(rest).toEqual([]);
    expect(one).toEqual({
      ...old,
      related: [
        { range: text.all.within(4, 7), message: 'a is wrong' },
        ...related,
        { range: text.all.within(4, 7), message: 'b is wrong' },
      ],
    });
  });

  it.each([
    ['outside of its range', { at: text.all.within(14, 19) }],
    ['in another text', { at: other.all.within(0, 3) }],
    ['about characters', { rank: 'surface' }],
    ['of another category', { category: 'security' }],
  ] as const)('leaves a finding %s', (_name, given) => {
    const left = finding('c', given);
    expect(gather([finding('a'), left, old, finding('b')]).map(({ rule }) => rule)).toEqual(['c', 'old']);
  });

  it.each([
    ['one finding', [finding('a')]],
    ['nothing', []],
  ])('drops what would gather %s', (_name, others) => {
    expect(gather([old, ...others])).toEqual(others);
  });
});
