import { describe, expect, it } from 'vitest';
import { shapeOf, translationOf } from '../support/translation.ts';

const TITLE = '# Section 1: Tides\n## القسم 1: المد\n\n';

describe('blocks', () => {
  const blocks = (markdown: string): string[] =>
    shapeOf(
      translationOf(`${TITLE}### English Version\n\n${markdown}\n`).parts.flatMap((part) =>
        'side' in part ? part.side.blocks : [],
      ),
    );

  it.each([
    ['a separator and a comment are none', 'One.\n\n---\n\n<!-- two -->\n\nThree.', ['paragraph', 'paragraph']],
    ['text behind a comment is one', '<!-- two --> Three.', ['html-block']],
    ['a definition is none', 'See [here].\n\n[here]: https://tides.example', ['paragraph<link>']],
    ['a run of display formulas is one each', '$$a$$\n$$b$$, $$c$$.', ['display-math{a}', 'display-math{b}', 'display-math{c}']],
    [
      'a list in a list',
      '1. one\n   - two\n     - three\n2. four',
      ['list(item(paragraph list(item(paragraph list(item(paragraph))))) item(paragraph))'],
    ],
    ['an item without text', '- one\n-\n- three', ['list(item(paragraph) item() item(paragraph))']],
    ['a list in a quote', '> - one\n> - `two`', ['quote(list(item(paragraph) item(paragraph<code>)))']],
    ['code in a quote, tabs before', '> ```\n> one\n> ```\n\n\ttwo', ['quote(code-block)', 'code-block']],
    ['a footnote', 'One[^1].\n\n[^1]: Two *three*.', ['paragraph<footnote>', 'footnote-definition(paragraph<emphasis>)']],
    [
      'formulas, code and emphasis in a table',
      '| `a` | $b$ |\n| --- | --- |\n| **c** | |',
      ['table(cell<code> cell<$b$> | cell<strong> cell)'],
    ],
    ['an image and a named link', '![a](b.png) and [*c*](d)', ['paragraph<image link emphasis>']],
  ])('%s', (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(expected);
  });

  it('have code as it stands', () => {
    const { parts } = translationOf(`${TITLE}### English Version\n\n~~~c title\n  int $tide$ = 1;\r\n\n~~~\n`);
    const [code] = parts.flatMap((part) => ('side' in part ? part.side.blocks : []));
    expect(code).toMatchObject({ kind: 'code-block', language: 'c title', value: '  int $tide$ = 1;\r\n' });
  });

  it('tell a bold paragraph from others', () => {
    const { parts } = translationOf(`${TITLE}### English Version\n\n**1.1 Ebb**\n\n**Ebb** and flood.\n`);
    const paragraphs = parts.flatMap((part) => ('side' in part ? part.side.blocks : []));
    expect(paragraphs.map((block) => block.kind === 'paragraph' && block.bold)).toEqual([true, false]);
  });
});
