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
    ['text behind a comment is one', '<!-- two --> Three.', ['paragraph<html>']],
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

  it.each([
    [
      'a tag is one, the tag that closes it is none',
      '<div dir="ltr">\n\nOne.\n\n</div>\n\n<a id="two"></a>',
      ['<div>', 'paragraph', '<a>'],
    ],
    ['a paragraph in tags is one', '<p dir="ltr">One <b>two</b>.</p>', ['<p>', 'paragraph<strong html html>']],
    [
      'a summary and a heading',
      '<details>\n<summary>One</summary>\n<h2>Two</h2>\n</details>',
      ['<details>', '<summary>', 'paragraph', 'heading'],
    ],
    [
      'a figure',
      '<figure>\n  <img src="a.png" alt="One">\n  <figcaption>Two</figcaption>\n</figure>',
      ['<figure>', 'paragraph<html image>', '<figcaption>', 'paragraph'],
    ],
    [
      'a table',
      '<table>\n<tr><th>One</th><th>Two</th></tr>\n<tr>\n<td>3</td>\n<td><code>f</code></td>\n</tr>\n</table>',
      ['table(cell cell | cell cell<code html html>)'],
    ],
    [
      'a table that a blank line divides',
      '<table>\n<tr><td>One</td></tr>\n\n<tr><td>Two</td></tr>\n</table>',
      ['table(cell)', 'table(cell)'],
    ],
    ['a list in HTML is text', '<div>\n- one\n- two\n</div>', ['<div>', 'paragraph']],
    [
      'a component holds Markdown',
      '<Steps>\n    - one\n    - two\n</Steps>',
      ['<Steps>', 'list(item(paragraph) item(paragraph))'],
    ],
    ['a line behind a component is Markdown', '<Contents />\n---\n\nSea', ['<Contents>', 'paragraph']],
    [
      'a component with a title has text',
      '<Card title="Tides" icon={<Moon size={2} />}>\n\nOne.\n\n</Card>',
      ['<Card><html>', 'paragraph'],
    ],
    ['the end of a component that was not opened', 'One.\n\n</Steps>\n\n</div>', ['paragraph', '</Steps>']],
    ['a container', ':::note[One *two*]\nThree.\n:::\nFour.', ['<note>', 'paragraph', 'paragraph']],
    ['a container without a title, in an item', '- One.\n  ::: tip\n  Two.\n  :::', ['list(item(paragraph <tip> paragraph))']],
    ['a container in a container', '::::tabs\n:::tab[One]\nTwo.\n:::\n::::', ['<tabs>', '<tab>', 'paragraph']],
    ['a container of slashes', '/// note | One\n\nTwo.\n\n///', ['<note>', 'paragraph']],
    [
      'an admonition with its text indented',
      '!!! note "One"\n    Two.\n\n    - three\n',
      ['<note>', 'paragraph', 'list(item(paragraph))'],
    ],
    ['a statement and the one that ends it', '{% note %}\nOne.\n{% endnote %}', ['<note>', 'paragraph']],
    [
      'shortcodes on one line',
      '{{< tabs >}} {{% tab One %}}\n\nTwo.\n\n{{% /tab %}} {{< /tabs >}}',
      ['<tabs>', '<tab>', 'paragraph'],
    ],
    ['a shortcode in quotation', '> {{< tide >}}\n> One.', ['quote(<tide> paragraph)']],
    ['a variable between paragraphs', 'One.\n\n{{ tide }}\n\nTwo.', ['paragraph', '<tide>', 'paragraph']],
    ['a variable in a paragraph is text', 'One\n{{ tide }}\ntwo.', ['paragraph<markup>']],
    ['an include', '{* ../sea.py hl[1] *}\n\n<<< @/tide.js{2}', ['<include>', '<include>']],
    ['tags in code are code', '```\n:::note\n{% raw %}\n```', ['code-block']],
    ['a script and a drawing', '<script>\nlet tide;\n</script>\n\n<svg>\n<text>One</text>\n</svg>', ['html-block', 'html-block']],
    [
      'modules are none',
      "import Tide from '../tide.astro';\nimport { Moon } from 'moon';\n\nexport const height = 3;\n\nOne.",
      ['paragraph'],
    ],
    ['words that import are text', 'import taxes from abroad\n\nexport of tides', ['paragraph', 'paragraph']],
    ['comments of MDX are none', '{/* one */}\n\nTwo {/* three */}.', ['paragraph<html>']],
    [
      'an environment is a formula',
      '\\begin{align}\na &= b\n\\end{align}',
      ['display-math{\\begin{align}\na &= b\n\\end{align}}'],
    ],
    ['a list in TeX is text', '\\begin{itemize} \\item One \\end{itemize}', ['paragraph']],
    ['a formula in brackets', '\\[ a = b \\]\n\nOne \\( c_1 \\).', ['display-math{a = b}', 'paragraph<$ c_1 $>']],
  ])('%s', (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(expected);
  });

  it.each([
    ['without a valid line under its header', '| a | b |\n|—|—|\n| c | d |', ['table(cell cell | cell cell)']],
    ['without a line under its header', '| a | b |\n| c | d |', ['table(cell cell | cell cell)']],
    ['cut in two', '| a | b |\n|---|---|\n| c | d |\n\n| e | f |', ['table(cell cell | cell cell | cell cell)']],
    ['with a bar in code', '| a | b |\n|---|---|\n| `c | d` | e |', ['table(cell cell | cell<code> cell)']],
    ['with a bar in the code of its header', '| `a | b` | c |\n|---|---|\n| d | e |', ['table(cell<code> cell | cell cell)']],
  ])('a table %s is read as meant', (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(expected);
  });

  it.each([
    ['one line between bars', '| a | b |', ['paragraph']],
    ['bars in a sentence', '|a| and |b|\nare heights.', ['paragraph']],
    [
      'a table under a table',
      '| a | b |\n|---|---|\n| c | d |\n\n| e | f |\n|---|---|\n| g | h |',
      ['table(cell cell | cell cell)', 'table(cell cell | cell cell)'],
    ],
    [
      'another table of other width',
      '| a | b |\n|---|---|\n| c | d |\n\n| e | f | g |\n| h | i | j |',
      ['table(cell cell | cell cell)', 'table(cell cell cell | cell cell cell)'],
    ],
  ])('%s stays as it is', (_, markdown, expected) => {
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
