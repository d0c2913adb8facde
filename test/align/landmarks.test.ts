import { describe, expect, it } from 'vitest';
import { landmarksOf } from '../../src/align/landmarks.ts';

/** Words in capitals are marks. */
const landmarks = (source: string, target: string) =>
  landmarksOf(source.split(' '), target.split(' '), (word) => (/^[A-Z]+$/.test(word) ? word : undefined)).map(
    (landmark) => [landmark.source, landmark.target] as const,
  );

describe('landmarksOf', () => {
  it('pairs what stands once on either side', () => {
    expect(landmarks('EBB flow MOON', 'EBB MOON')).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  it('leaves out what stands twice or on one side only', () => {
    expect(landmarks('EBB EBB MOON', 'EBB MOON TIDE')).toEqual([[2, 1]]);
    expect(landmarks('EBB MOON', 'EBB MOON MOON')).toEqual([[0, 0]]);
  });

  it('leaves out what moved', () => {
    expect(landmarks('EBB FLOW MOON', 'MOON EBB FLOW')).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
