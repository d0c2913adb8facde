import { expect, it } from 'vitest';
import { readTermEntry, readTermList } from '../../src/glossary/term-list.ts';
import { arabic } from '../../src/language/ar.ts';
import { english } from '../../src/language/en.ts';
import { SourceText } from '../../src/text/source-text.ts';

it('reads the entries of a list, each side told by its script', () => {
  const text = 'Terms: tide (مد), بحر (sea), Mean Sea Level (MSL), موج, , a (b, c)';
  const file = new SourceText('a.md', text);
  const entries = readTermList(file, { start: 6, end: text.length }, { source: english, target: arabic });
  expect(entries.map(({ source, target }) => [source?.text, target?.text])).toEqual([
    ['tide', 'مد'],
    ['sea', 'بحر'],
    ['Mean Sea Level (MSL)', undefined],
    [undefined, 'موج'],
    ['a (b, c)', undefined],
  ]);
  for (const { range, source, target } of entries) {
    expect(file.slice(range)).toContain(source?.text ?? target?.text);
    for (const part of [source, target]) if (part !== undefined) expect(file.slice(part.range)).toBe(part.text);
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
  const file = new SourceText('a.md', text);
  const entry = readTermEntry(file, { start: 0, end: text.length }, { source: english, target: arabic });
  expect([entry.source?.text, entry.target?.text]).toEqual([source, target]);
  for (const part of [entry.source, entry.target]) if (part !== undefined) expect(file.slice(part.range)).toBe(part.text);
});
