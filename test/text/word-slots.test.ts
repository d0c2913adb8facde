import { describe, expect, it } from 'vitest';
import { WordSlots } from '../../src/text/word-slots.ts';

describe('WordSlots', () => {
  const TEXT = 'the tide, the moon, tides';

  function get(slots: WordSlots<number>, hash: number, word: string): number | undefined {
    const start = TEXT.indexOf(word);
    return slots.get(hash, TEXT, start, start + word.length);
  }

  it('tells words of one hash from each other by their letters', () => {
    const slots = new WordSlots<number>(8);
    slots.add(7, 'tide', 1);
    slots.add(7, 'moon', 2);
    expect(['tide', 'moon', 'tides', 'the'].map((word) => get(slots, 7, word))).toEqual([1, 2, undefined, undefined]);
  });

  it('finds a word behind others in its slot, and none of another hash', () => {
    const slots = new WordSlots<number>(2);
    // The four slots are numbered by the last bits.
    slots.add(3, 'tide', 1);
    slots.add(-1, 'moon', 2);
    expect([get(slots, 3, 'tide'), get(slots, -1, 'moon'), get(slots, 7, 'tide')]).toEqual([1, 2, undefined]);
    expect(slots.isFull).toBe(true);
  });
});
