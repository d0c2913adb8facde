import type { RootContent } from 'mdast';
import type { Block } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { joinCommentedLists } from './commented-lists.ts';
import { joinLists } from './marked-lists.ts';
import { joinTables } from './pipe-tables.ts';
import { pairTags } from './tags.ts';

/**
 * The blocks under one parent, with what was meant as one block joined to it.
 * @param read reads the blocks of a node of Markdown
 */
export function joinBlocks(
  blocks: readonly Block[],
  source: BlockSource,
  read: (node: RootContent) => readonly Block[],
): readonly Block[] {
  return pairTags(joinCommentedLists(joinLists(joinTables(blocks), source, read), source.text));
}
