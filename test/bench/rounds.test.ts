import { describe, expect, it } from 'vitest';
import type { Sample } from '../../bench/child.ts';
import { rounds, type Subject } from '../../bench/rounds.ts';

describe('rounds', () => {
  it('tells of an optional subject that fails and leaves it out', async () => {
    const said: string[] = [];
    const results = await rounds([subject('a', [3, 1, 2]), { ...failing('b'), optional: true }], 3, (line) => said.push(line));
    expect([...results]).toEqual([['a', sampleOf(2)]]);
    expect(said).toEqual(['a, run 1 of 3', 'b, run 1 of 3', 'b is left out. Exit code 101', 'a, run 2 of 3', 'a, run 3 of 3']);
  });

  it('leaves out an optional subject that fails later than in the first round', async () => {
    const results = await rounds([{ ...subject('a', [1]), optional: true }], 2, () => undefined);
    expect(results.size).toBe(0);
  });

  it('throws the failure of any other subject', async () => {
    await expect(rounds([failing('a'), subject('b', [1])], 1, () => undefined)).rejects.toThrow('Exit code 101');
  });
});

function sampleOf(wall: number): Sample {
  return { wall, cpu: 0, peak: 0 };
}

/** A subject that takes so long in each round, and fails in later ones. */
function subject(name: string, walls: readonly number[]): Subject {
  const left = walls.map(sampleOf);
  return { name, sample: () => Promise.resolve(left.shift()).then((sample) => sample ?? Promise.reject(new Error('No more'))) };
}

function failing(name: string): Subject {
  return { name, sample: () => Promise.reject(new Error('Exit code 101')) };
}
