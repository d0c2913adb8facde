import type { Block, Span, Translation } from './ast.ts';
import { blocksOfPart } from './parts.ts';

/**
 * The structure of a translation as a string: equal for two texts whose parts, blocks and spans have the same kinds in the same
 * order.
 */
export function structureOf({ title, metadata, parts }: Translation): string {
  const titles = `${title.source !== undefined}/${title.target !== undefined}`;
  const keys = metadata?.fields.map(({ key }) => key).join() ?? '';
  const bodies = parts.map((part) => {
    return `${part.kind}:${blocksOfPart(part).map(shapeOf).join()}`;
  });
  return [titles, keys, ...bodies].join('\n');
}

function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.depth}${spans(block.spans)}`;
    case 'paragraph':
      return `p${spans(block.spans)}`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}[${block.items.map((item) => item.blocks.map(shapeOf).join()).join(';')}]`;
    case 'quote':
    case 'footnote-definition':
      return `${block.kind}[${block.blocks.map(shapeOf).join()}]`;
    case 'table':
      return `table[${block.rows.map((row) => row.cells.map((cell) => spans(cell.spans)).join('|')).join(';')}]`;
    default:
      return block.kind;
  }
}

/** The spans without comments, which are no part of the structure. */
function spans(list: readonly Span[]): string {
  const kinds = list.flatMap((span) => (span.kind === 'html' && span.comment ? [] : [span.kind]));
  return `(${kinds.join(' ')})`;
}
