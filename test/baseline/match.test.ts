import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../src/baseline/entry.ts';
import { match } from '../../src/baseline/match.ts';
import type { Identity } from '../../src/report/fingerprint.ts';

function identity(context: string, ...headings: readonly string[]): Identity {
  return { rule: 'tatweel/found', headings, context };
}

function entry(file: string, context: string, count = 1): BaselineEntry {
  return { file, ...identity(context, 'Tides'), count };
}

const isThere = () => false;
const isGone = (file: string) => file === 'old.md';

describe('match', () => {
  it('lets an entry take as many findings as it counts', () => {
    const same = identity('[a]', 'Tides');
    const { known, unmatched } = match([entry('a.md', '[a]', 2)], [{ file: 'a.md', identities: [same, same, same] }], isThere);
    expect(known.get('a.md')).toEqual([true, true, false]);
    expect(unmatched).toEqual([]);
  });

  it('says how many findings of an entry are missing', () => {
    const found = [{ file: 'a.md', identities: [identity('[a]', 'Tides')] }];
    expect(match([entry('a.md', '[a]', 3)], found, isThere).unmatched).toEqual([entry('a.md', '[a]', 2)]);
  });

  it('takes headings that are the same before others', () => {
    const identities = [identity('[a]', 'Moon'), identity('[a]', 'Tides')];
    const { known } = match([entry('a.md', '[a]')], [{ file: 'a.md', identities }], isThere);
    expect(known.get('a.md')).toEqual([false, true]);
  });

  it('looks for the findings of a file that is gone in one that is new, if at least half of them are there', () => {
    const entries = [entry('old.md', '[a]'), entry('old.md', '[b]'), entry('known.md', '[a]')];
    const half = { file: 'new.md', identities: [identity('[a]', 'Tides'), identity('[c]', 'Tides')] };
    expect(match(entries, [half], isGone).known.get('new.md')).toEqual([true, false]);
    expect(match(entries, [{ ...half, file: 'known.md' }], isGone).known.get('known.md')).toEqual([true, false]);
    expect(match([...entries, entry('old.md', '[d]')], [half], isGone).known.get('new.md')).toEqual([false, false]);
    expect(match(entries, [half], isThere).known.get('new.md')).toEqual([false, false]);
  });

  it('gives a file that is gone one new name, that with most of its findings', () => {
    const entries = [entry('old.md', '[a]'), entry('old.md', '[b]')];
    const less = { file: 'less.md', identities: [identity('[a]', 'Tides')] };
    const more = { file: 'more.md', identities: [identity('[a]', 'Tides'), identity('[b]', 'Tides')] };
    const { known } = match(entries, [less, more], isGone);
    expect([known.get('less.md'), known.get('more.md')]).toEqual([[false], [true, true]]);
  });
});
