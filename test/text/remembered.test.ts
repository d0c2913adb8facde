import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

describe('remembered', () => {
  it('computes a value once', () => {
    const asked: string[] = [];
    const lengthOf = remembered(10, (text) => asked.push(text) && text.length);
    expect(['tide', 'port', 'tide', 'tide'].map(lengthOf)).toEqual([4, 4, 4, 4]);
    expect(asked).toEqual(['tide', 'port']);
  });

  it('keeps what is asked for again, and forgets the rest', () => {
    const asked: string[] = [];
    const lengthOf = remembered(2, (text) => asked.push(text) && text.length);
    for (const text of ['tide', 'a', 'tide', 'b', 'tide', 'c', 'tide', 'd', 'tide', 'a'])
      expect(lengthOf(text)).toBe(text.length);
    expect(asked.filter((text) => text === 'tide')).toHaveLength(1);
    expect(asked.filter((text) => text === 'a')).toHaveLength(2);
  });
});
