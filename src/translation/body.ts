import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { Block } from './ast.ts';
import { blockSource } from './block-source.ts';
import { readBlocks } from './blocks.ts';
import { joinBlocks } from './join-blocks.ts';
import { readNodes } from './kept-blocks.ts';

/** All blocks of a text, for a layout in which a whole file is one side. */
export function readBody(markdown: ParsedMarkdown): readonly Block[] {
  const source = blockSource(markdown);
  const blocks = readNodes(markdown.root.children, source).flatMap((read) => read.blocks);
  return joinBlocks(blocks, source, (node) => readBlocks(node, source));
}
