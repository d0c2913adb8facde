import { describe, expect, it } from 'vitest';
import { memoize } from '../../src/text/memoize.ts';

describe('a view', () => {
  it('is derived once a node', () => {
    let derived = 0;
    const view = memoize(({ name }: { readonly name: string }, ending: string) => {
      derived++;
      return name + ending;
    });
    const [harbour, pier] = [{ name: 'harbour' }, { name: 'pier' }];
    expect([view(harbour, '!'), view(pier, '!'), view(harbour, '!')]).toEqual(['harbour!', 'pier!', 'harbour!']);
    expect(derived).toBe(2);
  });
});
