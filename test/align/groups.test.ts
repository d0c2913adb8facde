import { describe, expect, it } from 'vitest';
import { type Group, pairMoved } from '../../src/align/groups.ts';
import type { Costs } from '../../src/align/sequence.ts';

const missing = (part: string): Group<string> => ({ relation: 'missing', source: [part], target: [] });
const extra = (part: string): Group<string> => ({ relation: 'extra', source: [], target: [part] });

/** Pairs equal parts. */
function moved(groups: readonly Group<string>[]): { readonly groups: readonly Group<string>[]; readonly looks: number } {
  let looks = 0;
  const match = (a: string, b: string) => {
    looks++;
    return a === b ? 0 : 1;
  };
  const costs: Costs<string> = { gap: () => 1, match, split: () => Infinity, merge: () => Infinity };
  return { groups: pairMoved(groups, costs, () => 0.5), looks };
}

describe('pairMoved', () => {
  it('pairs what is missing with what is extra, each once, at the place of the source', () => {
    const { groups } = moved([missing('ebb'), extra('flow'), missing('ebb'), extra('ebb'), missing('flow')]);
    expect(groups).toEqual([
      { relation: 'moved', source: ['ebb'], target: ['ebb'] },
      missing('ebb'),
      { relation: 'moved', source: ['flow'], target: ['flow'] },
    ]);
  });

  it('looks only around a missing part where thousands are extra', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => index);
    const near = numbers.flatMap((number) => [missing(`w${number}`), extra(`w${number + 100}`)]);
    const { groups, looks } = moved(near);
    expect(groups.filter(({ relation }) => relation === 'moved')).toHaveLength(4900);
    expect(looks).toBeLessThan(501 * numbers.length);
    expect(moved([...numbers.map((number) => extra(`w${number}`)), missing('w4999')]).groups).toHaveLength(5000);
  });
});
