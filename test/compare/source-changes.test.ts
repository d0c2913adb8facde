import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf, printedBlocks } from '../../src/compare/block-prints.ts';
import { changesSince } from '../../src/compare/source-changes.ts';
import { Document } from '../../src/document/document.ts';
import { settingsInMemory } from '../../src/tester/settings-in-memory.ts';
import { SourceText } from '../../src/text/source-text.ts';
import type { Side } from '../../src/translation/ast.ts';

/** The side of a page with this text. */
function sideOf(text: string): Side {
  const settings = settingsInMemory('ar/page.md', { rules: [], settings: {}, source: 'en/page.md' });
  const texts = { text: new SourceText('ar/page.md', text), source: new SourceText('en/page.md', text) };
  const side = new Document(texts, settings).translation?.pairs[0]?.source;
  if (side === undefined) throw new Error('the page cannot be read');
  return side;
}

const printsOf = (text: string) => leavesOf(printedBlocks(sideOf(text))).map(({ print }) => print);

/** What changed between two texts: the texts of changed blocks and of new ones, and how many are gone. */
function changesBetween(before: string, after: string) {
  const { blocks, gone } = changesSince('v1', printsOf(before), sideOf(after));
  const texts = (isNew: boolean) => blocks.filter((block) => block.isNew === isNew).map(({ range }) => range.slice());
  return { changed: texts(false), added: texts(true), gone: gone.reduce((sum, { count }) => sum + count, 0) };
}

const NOTHING = { changed: [], added: [], gone: 0 };

const PAGE = `---
title: The tide
weight: 3
---

# The tide {#tide}

The sea rises *twice* a day, as [the table](/en/docs/table/) of the harbour says.

> A note for skippers, who
> read it at night.

- Ropes are counted.
- Buoys are painted.
  1. First the red ones.
  2. Then the green ones.

| boat | tons |
| --- | --- |
| dory | 2 |
| smack | 30 |

\`\`\`sh
tide --port 8080
\`\`\`

$$
h = 2 \\sin t
$$

<Note title="Fog">

Fog hides the moles.

</Note>
`;

describe('changesSince', () => {
  it.each([
    ['nothing', PAGE],
    ['where lines break', PAGE.replace('twice* a day, as', 'twice*\na day,\nas').replace('who\n> read', 'who read')],
    ['line endings', PAGE.replaceAll('\n', '\r\n')],
    ['the widths of a table', PAGE.replace('| dory | 2 |', '| dory  |    2 |').replace('| --- | --- |', '| :-- | --: |')],
    ['the bullets of a list', PAGE.replaceAll(/^- /gm, '* ')],
    ['the language of an address', PAGE.replace('/en/docs', '/docs')],
    ['spaces behind lines of code', PAGE.replace('8080', '8080  ')],
    ['a key that programs read', PAGE.replace('weight: 3', 'weight: 4')],
    ['a section that moved', PAGE.replace(/(> A note[\s\S]*?\n\n)([\s\S]*)$/, '$2\n$1')],
  ])('sees no change in %s', (_, after) => {
    expect(changesBetween(PAGE, after)).toEqual(NOTHING);
  });

  it.each([
    ['twice', 'thrice', 'The sea rises *thrice* a day, as [the table](/en/docs/table/) of the harbour says.'],
    ['docs/table', 'docs/tables', 'The sea rises *twice* a day, as [the table](/en/docs/tables/) of the harbour says.'],
    ['# The tide', '## The tide', '## The tide {#tide}'],
    ['{#tide}', '{#tides}', '# The tide {#tides}'],
    ['at night', 'at noon', '> A note for skippers, who\n> read it at noon.'],
    ['red', 'blue', '1. First the blue ones.'],
    ['| 30', '| 31', '| smack | 31 |'],
    ['--port', '--host', '```sh\ntide --host 8080\n```'],
    ['2 \\sin', '3 \\sin', '$$\nh = 3 \\sin t\n$$'],
    ['"Fog"', '"Haze"', '<Note title="Haze">'],
    ['title: The tide', 'title: The tides', 'title: The tides'],
  ])('names the block in which `%s` became `%s`', (from, to, expected) => {
    expect(changesBetween(PAGE, PAGE.replace(from, to))).toEqual({ changed: [expected], added: [], gone: 1 });
  });

  it('names a list whose items all changed as one, and one item alone', () => {
    const all = PAGE.replace('Ropes', 'Lines').replace('Buoys', 'Marks').replace('red', 'blue').replace('green', 'white');
    expect(changesBetween(PAGE, all).changed).toEqual([expect.stringMatching(/^- Lines[\s\S]*white ones\.$/)]);
    const one = PAGE.replace('- Ropes are counted.\n', '- Ropes are counted.\n- Anchors are weighed.\n');
    expect(changesBetween(PAGE, one)).toEqual({ changed: [], added: ['- Anchors are weighed.'], gone: 0 });
  });

  it('tells between which blocks others are gone', () => {
    const { gone, blocks } = changesSince('v1', printsOf('One.\n\nTwo.\n\nThree.\n\nFour.'), sideOf('One.\n\nFour.'));
    expect(blocks).toEqual([]);
    expect(gone.map(({ count, before, behind }) => [count, before?.range.slice(), behind?.range.slice()])).toEqual([
      [2, 'One.', 'Four.'],
    ]);
  });

  it('names exactly the blocks that were edited, wherever blocks were moved', () => {
    const block = fc.record({
      text: fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{2,9}$/),
      mark: fc.constantFrom('', '## ', '- ', '> ', '1. '),
      edited: fc.boolean(),
      moved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(block, { minLength: 1, maxLength: 12, selector: ({ text }) => text }), (blocks) => {
        const write = (list: readonly { readonly mark: string; readonly text: string }[]) =>
          list.map(({ mark, text }) => `${mark}${text}\n\n<!-- -->\n\n`).join('');
        const after = blocks.map((one) => (one.edited ? { ...one, text: `${one.text} 7` } : one));
        const reordered = [...after.filter(({ moved }) => !moved), ...after.filter(({ moved }) => moved)];
        const { blocks: found } = changesSince('v1', printsOf(write(blocks)), sideOf(write(reordered)));
        const words = found.map(({ range }) =>
          range
            .slice()
            .replace(/^(?:#+|-|>|1\.) /, '')
            .trim(),
        );
        expect(words.toSorted()).toEqual(after.flatMap(({ edited, text }) => (edited ? text : [])).toSorted());
      }),
    );
  });
});
