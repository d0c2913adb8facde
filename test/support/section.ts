import { defaultConfig } from '../../src/config/config.ts';
import { classify } from '../../src/discover/classify.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import type { Block, Section, Span } from '../../src/section/ast.ts';
import { readSection } from '../../src/section/section.ts';
import { contains, type Range } from '../../src/text/range.ts';
import { SourceText } from '../../src/text/source-text.ts';

/** A text read as the command line reads it with the default config. */
export function sectionOf(markdown: string, path = 'paper/01-tides.md'): Section {
  const { languages, templates } = defaultConfig('/');
  const { kind } = classify(path, markdown, languages);
  const text = new SourceText(path, markdown);
  return readSection(text, parseMarkdown(text), templates[kind === 'abstract' ? 'abstract' : 'section'], languages);
}

/** Blocks in short: `heading`, `paragraph<$a$ code>`, `list(item(paragraph))`, `display-math{$$a$$}`. */
export function shapeOf(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return block.kind + spans(block.spans);
      case 'list':
        return `list(${block.items.map((item) => `item(${shapeOf(item.blocks).join(' ')})`).join(' ')})`;
      case 'quote':
      case 'footnote-definition':
        return `${block.kind}(${shapeOf(block.blocks).join(' ')})`;
      case 'table':
        return `table(${block.rows.map(({ cells }) => cells.map((cell) => `cell${spans(cell.spans)}`).join(' ')).join(' | ')})`;
      case 'display-math':
        return `display-math{${block.tex.trim()}}`;
      default:
        return block.kind;
    }
  });
}

function spans(list: readonly Span[]): string {
  const shown = list.map((span) => {
    if (span.kind !== 'math') return span.kind;
    return span.display ? `$$${span.tex.trim()}$$` : `$${span.tex}$`;
  });
  return shown.length === 0 ? '' : `<${shown.join(' ')}>`;
}

/** What of a tree does not lie where it should: every range inside that of the node that holds it, the outermost inside the file. */
export function misplacedRanges({ text, ...tree }: Section): string[] {
  const misplaced: string[] = [];
  visit(tree, { start: 0, end: text.text.length }, 'section');
  return misplaced;

  function visit(value: unknown, parent: Range, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (isRange(value)) {
      if (value.start > value.end || !contains(parent, value)) misplaced.push(`${path}: ${value.start}–${value.end}`);
      return;
    }
    const own = 'range' in value && isRange(value.range) ? value.range : parent;
    for (const [key, child] of Object.entries(value)) {
      // The `---` under a paragraph is no part of it.
      visit(child, key === 'range' || key === 'underline' ? parent : own, `${path}.${key}`);
    }
  }
}

function isRange(value: unknown): value is Range {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}
