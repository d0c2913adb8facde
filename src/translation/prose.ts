import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import { memoize } from '../text/memoize.ts';
import type { Block, Span, TextBlock } from './ast.ts';

/**
 * The character that replaces every UTF-16 unit of formulas, code, addresses, comments and tokens of markup in the results of `proseOf`: neither
 * letter nor space nor punctuation.
 */
export const MASK = '\uFFFC';

/** The headings, paragraphs and table cells among some blocks and inside them, in the order of the text. */
export const textBlocksOf = memoize((blocks: readonly Block[]): readonly TextBlock[] => blocks.flatMap(textBlocksIn));

/** The same of one block, itself included. */
export function textBlocksIn(block: Block): readonly TextBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block];
    case 'tag':
      return block.content.start < block.content.end ? [block] : [];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(textBlocksIn));
    case 'table':
      return block.rows.flatMap((row) => row.cells);
    case 'quote':
    case 'footnote-definition':
      return block.blocks.flatMap(textBlocksIn);
    default:
      return [];
  }
}

/**
 * The prose of a block: its content with formulas, code, addresses and comments replaced by `MASK`. It is as long as
 * `block.content`, so an index into it is one for `block.content.within`.
 */
export const proseOf = memoize(({ content, spans }: TextBlock): string => {
  const raw = content.slice();
  if (spans.length === 0) return raw;
  const masked = spans.flatMap(maskedRanges);
  return withMasks(
    raw,
    masked.map(({ start, end }) => ({ start: start - content.start, end: Math.min(end, content.end) - content.start })),
  );
});

/** A text, equally long, with `MASK` in some stretches. */
export function withMasks(text: string, stretches: readonly Offsets[]): string {
  let masked = '';
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, masked.length);
    if (end > from) masked += text.slice(masked.length, from) + MASK.repeat(end - from);
  }
  return masked + text.slice(masked.length);
}

/** The ranges of a span that are no prose; the label of a link and the alternative of an image are prose. */
function maskedRanges(span: Span): readonly Range[] {
  switch (span.kind) {
    case 'math':
    case 'code':
    case 'footnote':
    case 'markup':
      return [span.range];
    case 'image':
      return around(span.range, span.label === undefined ? [] : [span.label]);
    case 'link':
      if (span.label === undefined) return [span.range];
      return [span.label.atEnd().until(span.range)];
    case 'html':
      if (span.comment) return [span.range];
      return span.texts === undefined ? [] : around(span.range, span.texts);
    default:
      return [];
  }
}

/** The range without some ranges inside it. */
function around(range: Range, texts: readonly Range[]): readonly Range[] {
  const starts = [range.atStart(), ...texts.map((text) => text.atEnd())];
  const ends = [...texts.map((text) => text.atStart()), range.atEnd()];
  return starts.flatMap((start, index) => start.until(ends[index] ?? range));
}
