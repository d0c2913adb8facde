import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import { viewOf } from '../text/view.ts';
import type { Block, Span, TextBlock } from './ast.ts';

/** Stands in prose for what is no prose; neither letter nor space nor mark. */
export const MASK = '\uFFFC';

/** The headings, paragraphs and table cells among and inside blocks, in the order of the text. */
export function textBlocksOf(blocks: readonly Block[]): TextBlock[] {
  return blocks.flatMap((block): readonly TextBlock[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block];
      case 'list':
        return block.items.flatMap((item) => textBlocksOf(item.blocks));
      case 'table':
        return block.rows.flatMap((row) => row.cells);
      case 'quote':
      case 'footnote-definition':
        return textBlocksOf(block.blocks);
      default:
        return [];
    }
  });
}

/**
 * The raw text of a block with formulas, code, addresses and comments masked: same length as `block.content`, so an
 * index into it plus `block.content.start` is an offset of the file.
 */
export function proseOf(text: SourceText, block: TextBlock): string {
  return proseView(block, text);
}

const proseView = viewOf((block: TextBlock, text: SourceText) => maskSpans(text, block.content, block.spans));

function maskSpans(text: SourceText, content: Range, spans: readonly Span[]): string {
  if (spans.length === 0) return text.slice(content);
  let prose = '';
  let at = content.start;
  for (const masked of spans.flatMap(maskedRanges).sort((a, b) => a.start - b.start)) {
    if (masked.start < at) continue;
    const end = Math.min(masked.end, content.end);
    prose += text.slice({ start: at, end: masked.start }) + MASK.repeat(Math.max(0, end - masked.start));
    at = end;
  }
  return prose + text.slice({ start: at, end: content.end });
}

/** What of a span is no prose: a link keeps its label. */
function maskedRanges(span: Span): readonly Range[] {
  switch (span.kind) {
    case 'math':
    case 'code':
    case 'footnote':
    case 'image':
      return [span.range];
    case 'link':
      if (span.label === undefined) return [span.range];
      return [{ start: span.label.end, end: span.range.end }];
    case 'html':
      return span.comment ? [span.range] : [];
    default:
      return [];
  }
}
