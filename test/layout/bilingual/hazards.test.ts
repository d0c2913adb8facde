import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../../.scripts/root.ts';
import type { Translation } from '../../../src/translation/ast.ts';
import { lint } from '../../support/lint.ts';
import { documentOf, misplacedRanges, shapeOf, translationOf } from '../../support/translation.ts';

/** What each side of a file holds; both sides of these files are alike. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  'h01-display-math-opener': [
    'paragraph',
    expect.stringMatching(/^display-math\{\\begin\{cases\}\n.*\n.*\n\\end\{cases\}\}$/),
    'paragraph',
  ],
  'h02-display-math-in-paragraphs': [
    'paragraph<$$T = \\frac{2\\pi}{\\omega}$$ $\\omega$>',
    'display-math{h(t) = a \\cos(\\omega t)}',
    'display-math{v = \\omega r}',
    'paragraph',
  ],
  'h03-shallow-headings': ['paragraph', 'heading', 'paragraph', 'heading', 'paragraph'],
  'h04-setext-separator': ['paragraph'],
  'h05-wrapped-in-separators': ['paragraph'],
  'h06-tildes': ['paragraph', 'paragraph'],
  'h07-url-before-punctuation': ['paragraph<link link>'],
  'h08-addresses-in-text': ['paragraph'],
  'h09-angle-brackets': ['paragraph<html html>'],
  'h10-star-as-times': ['paragraph<emphasis>'],
  'h11-tex-quotes': ['paragraph<code>'],
  'h12-letters-before-digits': ['paragraph'],
  'h13-dollar-inside-math': ['paragraph<$\\$$ $[z; q; \\$; a_k]$ $k$>'],
  'h14-no-break-spaces': ['paragraph'],
  'h15-ragged-table': [`table(${['cell cell cell', 'cell cell', 'cell cell cell cell', 'cell cell cell'].join(' | ')})`],
  'h16-two-prices': ['paragraph<$n$>'],
};

const files = globSync('fixtures/hazards/*.md', { cwd: root }).toSorted();
const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');
const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

function translationAt(name: string): Translation {
  return translationOf(textOf(`fixtures/hazards/${name}.md`), `fixtures/hazards/${name}.md`);
}

it('every hazard has a fixture and a reading', () => {
  expect(files.map(nameOf)).toEqual(Object.keys(BLOCKS));
});

describe.each(files)('%s', (path) => {
  const text = textOf(path);
  const { kind } = documentOf(text, path);
  const section = translationOf(text, path);

  it('has both sides whole', () => {
    const [pair, ...others] = section.pairs;
    expect(others).toEqual([]);
    expect(shapeOf(pair?.source.blocks ?? [])).toEqual(BLOCKS[nameOf(path)]);
    expect(shapeOf(pair?.target.blocks ?? [])).toEqual(BLOCKS[nameOf(path)]);
    expect(section.parts.map((part) => part.kind)).toEqual(
      kind === 'abstract' ? ['source', 'target', 'metrics'] : ['source', 'target', 'notes', 'metrics'],
    );
    expect(section.brokenMath).toEqual([]);
  });

  it('has its titles and metadata', () => {
    expect(section.title).toMatchObject({ source: { text: expect.any(String) }, target: { text: expect.any(String) } });
    expect(section.metadata?.fields.map(({ key }) => key)).toContain('Translation Quality');
  });

  it('keeps every range inside the node that holds it', () => {
    expect(misplacedRanges(documentOf(text, path))).toEqual([]);
  });

  it('has no finding but a separator under text', () => {
    const found = lint(text, { path }).map(({ rule, messageId }) => `${rule}/${messageId}`);
    expect(found).toEqual(nameOf(path) === 'h04-setext-separator' ? ['section-structure/setextHeading'] : []);
  });

  it('reads the same with carriage returns and a BOM', () => {
    const crlf = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const shapes = ({ pairs }: Translation) =>
      pairs.flatMap(({ source, target }) => [shapeOf(source.blocks), shapeOf(target.blocks)]);
    expect(JSON.stringify(shapes(translationOf(crlf, path))).replaceAll('\\r', '')).toBe(JSON.stringify(shapes(section)));
    expect(misplacedRanges(documentOf(crlf, path))).toEqual([]);
    expect(lint(crlf, { path })).toHaveLength(lint(text, { path }).length);
  });
});

describe('in detail', () => {
  const spansOf = (name: string) => {
    const blocks = translationAt(name).pairs.flatMap(({ source, target }) => [...source.blocks, ...target.blocks]);
    const spans = blocks.flatMap((block) => ('spans' in block ? block.spans : []));
    return spans.map((span) => ({ ...span, raw: span.range.slice() }));
  };

  it('an address ends before the punctuation of either language', () => {
    const address = 'https://tides.example/tables/harbour_1';
    const code = 'https://tides.example/code';
    expect(spansOf('h07-url-before-punctuation').map(({ raw }) => raw)).toEqual([address, code, address, code]);
  });

  it('a name in angle brackets is text, no comment', () => {
    expect(spansOf('h09-angle-brackets')).toMatchObject([
      { raw: '<GAP>', comment: false },
      { raw: '<END>', comment: false },
      { raw: '<GAP>', comment: false },
      { raw: '<END>', comment: false },
    ]);
  });

  it('TeX quotes are no code', () => {
    expect(spansOf('h11-tex-quotes').map(({ raw }) => raw)).toEqual(['`ebb`', '`ebb`']);
  });

  it('a price is no formula', () => {
    expect(spansOf('h16-two-prices').map(({ raw }) => raw)).toEqual(['$n$', '$n$']);
  });

  it('the separator under a paragraph is kept apart from it', () => {
    const [block] = translationAt('h04-setext-separator').pairs[0]?.target.blocks ?? [];
    if (block?.kind !== 'paragraph' || block.underline === undefined)
      throw new Error('expected a paragraph with a line under it');
    expect(block.underline.slice()).toBe('---');
    expect(block.range.slice()).toBe('يرتفع البحر مرتين في اليوم.');
  });
});
