import { expect, it } from 'vitest';
import { readTermEntry, readTermList } from '../../src/glossary/term-list.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { pairOf } from '../support/languages.ts';
import { midFile } from '../support/mid-file.ts';

it('reads the entries of a list, each side told by its script', () => {
  const text = 'Terms: tide (مد), بحر (sea), Mean Sea Level (MSL), موج, , a (b, c)';
  const entries = readTermList(midFile(text).within('Terms:'.length), { source: english, target: arabic });
  expect(entries.map(({ source, target }) => [source?.text, target?.text])).toEqual([
    ['tide', 'مد'],
    ['sea', 'بحر'],
    ['Mean Sea Level (MSL)', undefined],
    [undefined, 'موج'],
    ['a (b, c)', undefined],
  ]);
  for (const { range, source, target } of entries) {
    expect(range.slice()).toContain(source?.text ?? target?.text);
    for (const part of [source, target]) expect(part?.range.slice()).toBe(part?.text);
  }
});

it.each([
  ['tide (مد)', 'tide', 'مد'],
  ['**Tide** - مد', 'Tide', 'مد'],
  ['tide – مد', 'tide', 'مد'],
  ['tide: مد', 'tide', 'مد'],
  ['tide = مد', 'tide', 'مد'],
  ['"tide" → "مد"', 'tide', 'مد'],
  ['مد (tide)', 'tide', 'مد'],
  ['مد - tide', 'tide', 'مد'],
  ['Mean Sea Level (MSL) - متوسط منسوب البحر', 'Mean Sea Level (MSL)', 'متوسط منسوب البحر'],
  ['Mean Sea Level (MSL) (متوسط منسوب البحر)', 'Mean Sea Level (MSL)', 'متوسط منسوب البحر'],
  ['tide (مد - the usual word)', 'tide', 'مد'],
  ['tide: مد (the usual word)', 'tide', 'مد'],
  ['salt-hydrate store: مخزن', 'salt-hydrate store', 'مخزن'],
  ['tide table', 'tide table', undefined],
  ['tide: we write مد because it is the usual word', 'tide: we write مد because it is the usual word', undefined],
])('reads the notation of %j', (text, source, target) => {
  const entry = readTermEntry(midFile(text), { source: english, target: arabic });
  expect([entry.source?.text, entry.target?.text]).toEqual([source, target]);
  for (const part of [entry.source, entry.target]) expect(part?.range.slice()).toBe(part?.text);
});

it.each([
  ['tide (潮の満ち引き)', 'tide', '潮の満ち引き'],
  ['tide - 潮の API', 'tide', '潮の API'],
  ['潮位 (GPS)', 'GPS', '潮位'],
])('reads a rendering without spaces between words: %s', (text, source, target) => {
  const entry = readTermEntry(midFile(text), pairOf('en', 'ja'));
  expect([entry.source?.text, entry.target?.text]).toEqual([source, target]);
});
