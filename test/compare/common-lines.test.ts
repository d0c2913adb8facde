import { describe, expect, it } from 'vitest';
import { commonLines } from '../../src/compare/common-lines.ts';

const line = (raw: string) => ({ raw });

describe('commonLines', () => {
  it('pairs the lines that two texts share, unchanged ones first', () => {
    const [source, target] = [['a', 'b', 'c'].map(line), ['b', 'x', 'c'].map(line)];
    expect([...commonLines(source, target, () => false).target]).toEqual([
      [1, 0],
      [2, 2],
    ]);
  });

  it('divides thousands of lines at those that stand once in both', () => {
    const source = Array.from({ length: 3000 }, (_, index) => line(`x${index}`));
    const target = source.flatMap((one, index) => (index % 10 === 0 ? [line(`y${index}`)] : index === 1501 ? [] : [one]));
    let looks = 0;
    const same = () => {
      looks++;
      return false;
    };
    expect(commonLines(source, target, same).target.size).toBe(2699);
    expect(looks).toBeLessThan(10 * source.length);
  });

  it('compares thousands of lines that have none in common each with the one in its place', () => {
    const lines = (name: string) => Array.from({ length: 3000 }, (_, index) => line(`${name}${index}`));
    let looks = 0;
    commonLines(lines('x'), lines('y'), () => {
      looks++;
      return false;
    });
    expect(looks).toBe(3000);
  });
});
