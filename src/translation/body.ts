import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { Block } from './ast.ts';
import { blockSource } from './block-source.ts';
import { readSiblings } from './blocks.ts';

/** All blocks of a text, for a layout in which a whole file is one side. */
export function readBody(markdown: ParsedMarkdown): readonly Block[] {
  const source = blockSource(markdown);
  return readSiblings(markdown.root.children, source);
}
