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

  it('is apart from other views of the node, which do not show in it', () => {
    const [upper, length] = [
      memoize(({ name }: { readonly name: string }) => name.toUpperCase()),
      memoize(({ name }: { readonly name: string }) => name.length),
    ];
    const node = Object.freeze({ name: 'pier' });
    expect([length(node), upper(node), length(node)]).toEqual([4, 'PIER', 4]);
    expect(Object.getOwnPropertyNames(node)).toEqual(['name']);
    expect(structuredClone(node)).toEqual({ name: 'pier' });
  });

  it('is derived anew when deriving it failed', () => {
    let tries = 0;
    const view = memoize((_node: object) => {
      if (tries++ === 0) throw new Error('not yet');
      return false;
    });
    const node = {};
    expect(() => view(node)).toThrow('not yet');
    expect([view(node), view(node), tries]).toEqual([false, false, 2]);
  });
});
