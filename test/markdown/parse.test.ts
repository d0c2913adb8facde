import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/markdown/node-range.ts';
import { MarkdownError, type ParsedMarkdown, parseMarkdown } from '../../src/markdown/parse.ts';
import { SourceText } from '../../src/text/source-text.ts';

const parse = (text: string) => parseMarkdown(new SourceText('tides.md', text));

/** Every node with its range, in the order of the tree. */
function nodes({
  root,
  text: source,
}: ParsedMarkdown): { readonly type: string; readonly start: number; readonly end: number }[] {
  const visit = (node: Nodes): ReturnType<typeof nodes> => {
    const { start, end } = rangeOf(node, source);
    return [{ type: node.type, start, end }, ...('children' in node ? node.children.flatMap(visit) : [])];
  };
  return visit(root);
}

const text = '# Tides\n\nA height $h$ and $$k$$.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nA note[^1].\n\n[^1]: here\n';

describe('the tree', () => {
  it('holds tables, footnotes and math', () => {
    const types = new Set(nodes(parse(text)).map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['heading', 'inlineMath', 'table', 'footnoteReference', 'footnoteDefinition']),
    );
  });

  it('has no table under a separator that has neither a bar nor a colon', () => {
    const types = nodes(parse('one | two\n---\n\nthree\n')).map(({ type }) => type);
    expect(types).not.toContain('table');
  });

  it('has no indented code in a file with components, and has it in any other', () => {
    const types = (end: string) =>
      nodes(parse(`<Tides>\n  <Low>\n\n    Wait for low water.\n\n  </Low>\n${end}\n`)).map(({ type }) => type);
    expect(types('</Tides>')).not.toContain('code');
    expect(nodes(parse('Wait:\n\n    open the gate\n')).map(({ type }) => type)).toContain('code');
    expect(nodes(parse('Wait, `</Tides>`:\n\n    open the gate\n')).map(({ type }) => type)).toContain('code');
  });

  it('has every offset shifted by one behind a BOM', () => {
    const plain = nodes(parse(text)).slice(1);
    const marked = nodes(parse(`\uFEFF${text}`)).slice(1);
    expect(marked).toEqual(plain.map(({ type, start, end }) => ({ type, start: start + 1, end: end + 1 })));
  });

  it('has the same nodes with carriage returns', () => {
    const types = (markdown: string) => nodes(parse(markdown)).map(({ type }) => type);
    expect(types(text.replaceAll('\n', '\r\n'))).toEqual(types(text));
    expect(types(text.replaceAll('\n', '\r'))).toEqual(types(text));
  });

  it('knows no frontmatter, no strikethrough and no bare addresses', () => {
    const types = nodes(parse('---\n\na ~~b~~ www.tides.example\n\n---\n')).map(({ type }) => type);
    expect(types).toEqual(['root', 'thematicBreak', 'paragraph', 'text', 'thematicBreak']);
  });
});

describe('text that would take for ever', () => {
  it.each([
    ['quotes', `a\n\n${'>'.repeat(10_000)} b`],
    ['quotes with spaces', `a\n\n${'> '.repeat(10_000)}b`],
    ['items', `a\n\n${'- '.repeat(10_000)}b`],
    ['numbered items', `a\n\n${'1. '.repeat(10_000)}b`],
    ['quotes and items', `a\n\n${'> - '.repeat(5000)}b`],
  ])('is refused: nested %s', (_, deep) => {
    expect(() => parse(deep)).toThrow(MarkdownError);
    expect(() => parse(deep)).toThrow(expect.objectContaining({ line: 3 }));
  });

  it('is refused: items nested line by line', () => {
    const deep = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
    expect(() => parse(deep)).toThrow(expect.objectContaining({ line: 201 }));
  });

  it('is not refused where it is only long', () => {
    expect(() => parse('> '.repeat(50) + 'a')).not.toThrow();
    expect(() => parse(`- a ${'> '.repeat(300)}`)).not.toThrow();
  });

  it.each([
    ['brackets', '['.repeat(50_000), ['text']],
    ['pairs of brackets', '['.repeat(10_000) + ']'.repeat(10_000), ['text']],
    ['emphasis', '*a **b '.repeat(5000), ['text']],
    ['code', '`a ``b '.repeat(5000), ['inlineCode', 'text']],
    ['images', '!['.repeat(20_000), ['text']],
    ['angle brackets', '<'.repeat(50_000), ['text']],
  ])('is read to its end: %s', (_, long, types) => {
    const [root, paragraph, ...inside] = nodes(parse(long));
    expect([root, paragraph]).toEqual([
      { type: 'root', start: 0, end: long.length },
      { type: 'paragraph', start: 0, end: long.length },
    ]);
    expect([...new Set(inside.map(({ type }) => type))].toSorted()).toEqual(types);
  });
});
