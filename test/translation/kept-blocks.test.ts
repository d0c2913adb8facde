import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { textSpans } from '../../src/spans/text-spans.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { readBody } from '../../src/translation/body.ts';
import { keepBlocks, KeptBlocks } from '../../src/translation/kept-blocks.ts';
import { textBlocksOf } from '../../src/translation/prose.ts';
import { language } from '../support/languages.ts';

const english = language('en');

/** The text blocks of the versions of a text, one after the other. */
function versions() {
  const kept = new KeptBlocks();
  return (raw: string) => {
    const text = new SourceText('tides.md', raw);
    keepBlocks(text, kept);
    return { text, blocks: textBlocksOf(readBody(parseMarkdown(text))) };
  };
}

describe('the blocks of a text that is edited', () => {
  it('stay the same where their texts do, and lie where they stand now, as does all that was derived from them', () => {
    const read = versions();
    const first = read('The sea.\n\nIt rises 12 times, $x_2$ metres.\n\n- at 7\n');
    for (const block of first.blocks) void textSpans(block, english).numbers;
    const next = read('The wide sea.\n\nIt rises 12 times, $x_2$ metres.\n\n- at 7\n');
    expect(next.blocks.map((block) => first.blocks.indexOf(block))).toEqual([-1, 1, 2]);
    const places = next.blocks.flatMap((block) => textSpans(block, english).numbers.map(({ range }) => range));
    expect(places.map((range) => [range.text === next.text, range.start, range.slice()])).toEqual([
      [true, 24, '12'],
      [true, 54, '7'],
    ]);
    expect(next.blocks[1]?.spans[0]?.range.slice()).toBe('$x_2$');
  });

  it('are others where the same text is read otherwise', () => {
    const read = versions();
    const first = read('See [tides][t].\n\n[t]: /one\n');
    const next = read('See [tides][t].\n\n[t]: /two\n');
    expect(next.blocks[0]).not.toBe(first.blocks[0]);
    expect(next.blocks[0]?.spans[0]).toMatchObject({ destination: '/two' });
  });

  it('are as many as stand in the text', () => {
    const read = versions();
    const first = read('Twice.\n\nTwice.\n');
    const { blocks, text } = read('Twice.\n\nTwice.\n\nTwice.\n');
    expect(blocks.slice(0, 2)).toEqual(first.blocks);
    expect(new Set(blocks).size).toBe(3);
    expect(blocks.map(({ range }) => [range.text === text, range.start])).toEqual([
      [true, 0],
      [true, 8],
      [true, 16],
    ]);
  });

  it('are there again when a change is taken back', () => {
    const read = versions();
    const [block] = read('The sea rises.\n').blocks;
    read('The sea\n');
    expect(read('The sea rises.\n').blocks[0]).toBe(block);
  });

  it('are read anew from time to time, since each keeps a version of the text in memory', () => {
    const read = versions();
    const long = `The sea.\n\n${'It rises. '.repeat(150_000)}\n`;
    const [first] = read(long).blocks;
    expect(read(long).blocks[0]).toBe(first);
    expect(read(long).blocks[0]).not.toBe(first);
  });
});
