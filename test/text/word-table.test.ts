import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordKind, WordKinds } from '../../src/text/word-kinds.ts';
import { WordTable } from '../../src/text/word-table.ts';

const KINDS: readonly WordKind[] = [
  { first: String.raw`[\p{Script=Latin}\p{Script=Greek}]`, rest: String.raw`[\p{Script=Latin}\p{Script=Greek}\p{M}\p{N}]` },
  { first: String.raw`\p{N}`, rest: '[0-9]' },
  { first: String.raw`\p{Script=Han}`, rest: '[]' },
];

function wordsOf(table: WordTable<string>, text: string): string[] {
  const { values, places } = table.read(text);
  return values.map((value, index) => `${value} ${text.slice(places[2 * index], places[2 * index + 1])}`);
}

describe('the words of a text', () => {
  const table = new WordTable<string>(KINDS, (word) => (word === 'the' ? null : word.toUpperCase()), 100);

  it.each([
    ['Read the tide, the tide2.', ['READ Read', 'TIDE tide', 'TIDE2 tide2']],
    ['12m3 潮位', ['12 12', 'M3 m3', '潮 潮', '位 位']],
    ['e\u0301t\u00E9 \u03B1', ['E\u0301T\u00C9 e\u0301t\u00E9', '\u0391 \u03B1']],
    ['\u{1D7CE}9 a\u{1D7CE} \u{1F30A}', ['\u{1D7CE}9 \u{1D7CE}9', 'A\u{1D7CE} a\u{1D7CE}']],
    ['', []],
    ['the', []],
  ])('%j', (text, words) => {
    expect(wordsOf(table, text)).toEqual(words);
  });

  it('are those of the pattern, in any text', () => {
    const { pattern } = new WordKinds(KINDS);
    const own = new WordTable<string>(KINDS, (word) => word, 20);
    const character = fc.constantFrom(...'abcé\u0301αβ12٣潮位 .,-\u{1D7CE}\u{1F30A}\uD835');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        const { values, places } = own.read(text);
        const found = Array.from(text.matchAll(pattern));
        expect(values).toEqual(found.map(([word]) => word));
        expect(places).toEqual(found.flatMap(({ 0: word, index }) => [index, index + word.length]));
      }),
    );
  });

  it('are made once, and again after many others', () => {
    const made: string[] = [];
    const few = new WordTable<string>(KINDS, (word) => (made.push(word), word), 8);
    few.read('tide moon tide');
    expect(made).toEqual(['tide', 'moon']);
    few.read('a b c d tide');
    expect(made).toEqual(['tide', 'moon', 'a', 'b', 'c', 'd']);
    few.read('e f g h i j k l tide');
    expect(made.filter((word) => word === 'tide')).toHaveLength(2);
  });
});
