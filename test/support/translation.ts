import { Document } from '../../src/document/document.ts';
import { isTranslation } from '../../src/layout/file-kind.ts';
import { Range } from '../../src/text/range.ts';
import { SourceText } from '../../src/text/source-text.ts';
import type { Block, Span, Translation } from '../../src/translation/ast.ts';
import { settingsFor } from './settings.ts';

/** A file in memory, opened with the default config as who asks for its tree opens it: as a section where it is no translation. */
export function documentOf(markdown: string, path = 'paper/01-tides.md'): Document {
  const text = new SourceText(path, markdown);
  const settings = settingsFor(path, { rules: {} });
  const document = new Document({ text }, settings);
  return isTranslation(document.kind) ? document : new Document({ text }, settings, { as: 'section' });
}

/**
 * The translation that a file in memory holds.
 * @throws MarkdownError when it cannot be read
 */
export function translationOf(markdown: string, path?: string): Translation {
  return translationIn(documentOf(markdown, path));
}

function translationIn({ translation, failure }: Document): Translation {
  if (translation === undefined) throw failure ?? new Error('the file is no translation');
  return translation;
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
      case 'tag':
        return `<${block.turn === 'closes' ? '/' : ''}${block.name}>${spans(block.spans)}`;
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

/**
 * What of a tree does not lie where it should: every range inside that of the node that holds it, the outermost inside the file.
 * @throws MarkdownError when the file cannot be read
 */
export function misplacedRanges(document: Document): string[] {
  const misplaced: string[] = [];
  visit(translationIn(document), document.text.all, 'translation');
  return misplaced;

  function visit(value: unknown, parent: Range, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (value instanceof Range) {
      if (value.start > value.end || !parent.contains(value)) misplaced.push(`${path}: ${value.start}–${value.end}`);
      return;
    }
    const own = 'range' in value && value.range instanceof Range ? value.range : parent;
    for (const [key, child] of Object.entries(value)) {
      // The `---` under a paragraph is no part of it.
      visit(child, key === 'range' || key === 'underline' ? parent : own, `${path}.${key}`);
    }
  }
}
