import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequences, type Costs } from '../../src/align/sequence.ts';

/** Words match by their letters; a word may be cut in two. */
const costs: Costs<string> = {
  gap: () => 1,
  match: (a, b) => (a === b ? 0 : 3),
  split: (a, [b1, b2]) => (a === b1 + b2 ? 0.5 : Infinity),
  merge: ([a1, a2], b) => (a1 + a2 === b ? 0.5 : Infinity),
};

const steps = (source: string, target: string) =>
  alignSequences(source.split(' ').filter(Boolean), target.split(' ').filter(Boolean), costs).map(
    (step) => `${step.source}-${step.target}`,
  );

describe('alignSequences', () => {
  it.each([
    ['', '', []],
    ['ebb', '', ['1-0']],
    ['', 'ebb', ['0-1']],
    ['ebb flow', 'ebb flow', ['1-1', '1-1']],
    ['ebb flow moon', 'ebb moon', ['1-1', '1-0', '1-1']],
    ['ebb moon', 'ebb flow moon', ['1-1', '0-1', '1-1']],
    ['ebb highwater moon', 'ebb high water moon', ['1-1', '1-2', '1-1']],
    ['ebb high water moon', 'ebb highwater moon', ['1-1', '2-1', '1-1']],
  ])('aligns %j with %j', (source, target, expected) => {
    expect(steps(source, target)).toEqual(expected);
  });

  it('finds a way far from the diagonal', () => {
    const words = Array.from({ length: 300 }, (_, index) => `w${index}`);
    const strangers = Array.from({ length: 100 }, (_, index) => `s${index}`);
    const found = alignSequences([...words, ...strangers], [...strangers, ...words], costs);
    expect(found.filter(({ source, target }) => source === 1 && target === 1)).toHaveLength(300);
    const half = alignSequences(words, words.slice(150), costs);
    expect(half.slice(0, 150).every(({ target }) => target === 0)).toBe(true);
  });

  it('looks between landmarks where much of a long sequence is missing', () => {
    const words = Array.from({ length: 1200 }, (_, index) => `w${index}`);
    const kept = words.filter((_, index) => index < 200 || index >= 800);
    let looks = 0;
    const match = (a: string, b: string) => {
      looks++;
      return costs.match(a, b);
    };
    const found = alignSequences(words, kept, { ...costs, match, mark: (word) => (word.endsWith('5') ? word : undefined) });
    expect(found.filter(({ target }) => target === 0)).toHaveLength(600);
    expect(found.slice(200, 800).every(({ target }) => target === 0)).toBe(true);
    expect(looks).toBeLessThan(30 * words.length);
  });

  it('looks at no more pairs than grow with the length where half of a long sequence is missing without a landmark', () => {
    const looksAt = (length: number) => {
      let looks = 0;
      const match = () => {
        looks++;
        return 0.5;
      };
      const words = Array.from({ length }, (_, index) => `w${index}`);
      alignSequences(words, words.slice(length / 2), { ...costs, match });
      return looks;
    };
    expect(looksAt(8000)).toBeLessThan(3 * looksAt(4000));
  });

  it('takes every unit of both sides', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'c'), { maxLength: 40 });
    fc.assert(
      fc.property(list, list, (source, target) => {
        const found = alignSequences(source, target, costs);
        expect(found.reduce((sum, step) => sum + step.source, 0)).toBe(source.length);
        expect(found.reduce((sum, step) => sum + step.target, 0)).toBe(target.length);
      }),
    );
  });
});
