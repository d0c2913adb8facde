import type { Block } from './ast.ts';
import { textBlocksOf } from './prose.ts';

/** The code among some blocks and inside them, in blocks and in running text. */
export function codeIn(blocks: readonly Block[]): readonly string[] {
  const inText = textBlocksOf(blocks).flatMap(({ spans }) => spans.flatMap((span) => (span.kind === 'code' ? [span.value] : [])));
  return [...inText, ...codeBlocksIn(blocks)];
}

function codeBlocksIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'code-block':
        return [block.value];
      case 'list':
        return block.items.flatMap((item) => codeBlocksIn(item.blocks));
      case 'quote':
      case 'footnote-definition':
        return codeBlocksIn(block.blocks);
      default:
        return [];
    }
  });
}
