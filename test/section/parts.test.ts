import { describe, expect, it } from 'vitest';
import type { Part, Section } from '../../src/section/ast.ts';
import { sectionOf, shapeOf } from '../support/section.ts';

const TITLE = '# Section 1: Tides\n## القسم 1: المد\n\n';

/** Each part with its heading, and what it holds. */
function partsOf({ parts, text }: Section): string[] {
  return parts.map((part) => {
    const { heading, blocks } = 'side' in part ? part.side : part;
    return `${part.kind} ${text.slice(heading.content)}: ${shapeOf(blocks).join(' ')}`.trimEnd();
  });
}

const kinds = (markdown: string): Part['kind'][] => sectionOf(TITLE + markdown).parts.map(({ kind }) => kind);

describe('parts', () => {
  it.each([
    ['English Version', 'النسخة العربية', 'Translation Notes', 'Quality Metrics'],
    ['ENGLISH VERSION', 'النسخة العربية', 'translation notes', 'quality metrics'],
    ['English Version (Summary)', 'النسخة العربية (ملخص)', 'Notes', 'Quality Assessment'],
    ['English Version (Part 1 - the tables)', 'النسخة العربية', 'Translation Notes (Section 2.2)', 'Translation Metrics'],
    ['**English Version**', '**النسخة العربية**', '*Notes*', '`Quality Metrics`'],
    ['English  Version ##', 'Arabic Translation', 'Notes', 'Overall Quality Assessment'],
    ['English Abstract', 'الملخص العربي', 'Notes', 'Translation Metrics'],
    ['English', 'Arabic / العربية', 'Notes', 'Quality Metrics by Section'],
  ])('are told by the text of their heading: %s', (...headings) => {
    for (const depth of ['#', '##', '###', '####']) {
      const markdown = headings.map((heading) => `${depth} ${heading}\n\nText.\n`).join('\n');
      expect(kinds(`---\n\n${markdown}`)).toEqual(['source', 'target', 'notes', 'metrics']);
    }
  });

  it.each([
    'Notes on the Record',
    'Closing Notes',
    'The English Version of the Tables',
    'English Versions',
    'G. Metrics',
    'Machine Translation',
    'ملاحظات ختامية',
    'النسخة العربية من الجداول',
  ])('are not opened by the content heading %j', (heading) => {
    const markdown = `### English Version\n\nText.\n\n## ${heading}\n\nText.\n\n### النسخة العربية\n\nنص.`;
    expect(partsOf(sectionOf(TITLE + markdown))).toEqual([
      'source English Version: paragraph heading paragraph',
      'target النسخة العربية: paragraph',
    ]);
  });

  it('run to the next one, through content headings of any depth', () => {
    const side = '# 1.1 One\n\nText.\n\n## 1.2 Two\n\nText.\n\n##### 1.3 Three';
    const section = sectionOf(`${TITLE}### English Version\n\n${side}\n\n---\n\n### النسخة العربية\n\n${side}\n`);
    const shape = 'heading paragraph heading paragraph heading';
    expect(partsOf(section)).toEqual([`source English Version: ${shape}`, `target النسخة العربية: ${shape}`]);
    expect(section.text.slice(section.pairs[0]?.source.range ?? { start: 0, end: 0 })).toMatch(/^### English[^]*1\.3 Three$/);
  });

  it('leave what follows notes and metrics to itself', () => {
    const markdown =
      '### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n### Translation Notes\n\n#### Terms\n\n- **Tables:** None\n\n### Quality Metrics\n\n- Readability: 0.90\n\n### Back-Translation Check\n\nText.\n\n## Later Thoughts\n\nMore.';
    expect(partsOf(sectionOf(TITLE + markdown))).toEqual([
      'source English Version: paragraph',
      'target النسخة العربية: paragraph',
      'notes Translation Notes: heading list(item(paragraph<strong>))',
      'metrics Quality Metrics: list(item(paragraph))',
      'extra Back-Translation Check: paragraph heading paragraph',
    ]);
  });

  it('may be missing, and a broken file is read all the same', () => {
    expect(kinds('')).toEqual([]);
    expect(kinds('### Translation Notes\n\nNone.')).toEqual(['notes']);
    expect(sectionOf('').parts).toEqual([]);
    expect(sectionOf('### English Version').pairs).toEqual([]);
  });
});

describe('pairs', () => {
  const pairs = (markdown: string): string[] => {
    const section = sectionOf(TITLE + markdown);
    return section.pairs.map(({ source, target }) => `${shapeOf(source.blocks).join(' ')} | ${shapeOf(target.blocks).join(' ')}`);
  };

  it('are as many as the file has', () => {
    const pair = '### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n';
    expect(pairs(pair.repeat(3))).toEqual(['paragraph | paragraph', 'paragraph | paragraph', 'paragraph | paragraph']);
  });

  it('do not take in the headings that name the next pair', () => {
    const markdown = [1, 2]
      .map(
        (number) => `## 1.${number} Sea\n## 1.${number} البحر\n\n### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n`,
      )
      .join('');
    expect(pairs(markdown)).toEqual(['paragraph | paragraph', 'paragraph | paragraph']);
    expect(kinds(markdown).filter((kind) => kind === 'extra')).toHaveLength(2);
  });

  it('may be divided by notes and metrics', () => {
    const markdown = '### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n### Notes\n\nNone.\n\n';
    expect(pairs(markdown.repeat(2))).toEqual(['paragraph | paragraph', 'paragraph | paragraph']);
  });

  it('take a side that goes on under a second heading', () => {
    expect(pairs('### English Version\n\nText.\n\n### النسخة العربية\n\nنص.\n\n### النسخة العربية (تابع)\n\n- نص')).toEqual([
      'paragraph | paragraph list(item(paragraph))',
    ]);
    expect(
      pairs('### English Version\n\nText.\n\n### English Version (continued)\n\n> Text.\n\n### النسخة العربية\n\nنص.'),
    ).toEqual(['paragraph quote(paragraph) | paragraph']);
  });

  it('leave a side without a partner out', () => {
    expect(pairs('### English Version\n\nText.')).toEqual([]);
    expect(pairs('### النسخة العربية\n\nنص.\n\n### English Version\n\nText.')).toEqual([]);
  });
});

describe('blocks', () => {
  const blocks = (markdown: string): string[] =>
    shapeOf(
      sectionOf(`${TITLE}### English Version\n\n${markdown}\n`).parts.flatMap((part) => ('side' in part ? part.side.blocks : [])),
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
    const { parts } = sectionOf(`${TITLE}### English Version\n\n~~~c title\n  int $tide$ = 1;\r\n\n~~~\n`);
    const [code] = parts.flatMap((part) => ('side' in part ? part.side.blocks : []));
    expect(code).toMatchObject({ kind: 'code-block', language: 'c title', value: '  int $tide$ = 1;\r\n' });
  });

  it('tell a bold paragraph from others', () => {
    const { parts } = sectionOf(`${TITLE}### English Version\n\n**1.1 Ebb**\n\n**Ebb** and flood.\n`);
    const paragraphs = parts.flatMap((part) => ('side' in part ? part.side.blocks : []));
    expect(paragraphs.map((block) => block.kind === 'paragraph' && block.bold)).toEqual([true, false]);
  });
});
