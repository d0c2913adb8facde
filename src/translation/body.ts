import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { Block } from './ast.ts';
import { blockSource } from './block-source.ts';
import { readBlocks } from './blocks.ts';
import { joinTables } from './pipe-tables.ts';

/** All blocks of a text, for a layout in which a whole file is one side. */
export function readBody(markdown: ParsedMarkdown): readonly Block[] {
  const source = blockSource(markdown);
  return joinTables(markdown.root.children.flatMap((node) => readBlocks(node, source)));
}
