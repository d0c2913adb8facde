/** Components and elements of MDX as tags, with what stands in them as blocks of their own. */
import type { BlockContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { OPAQUE_ELEMENTS } from '../markdown/html-elements.ts';
import { rangeOf } from '../markdown/node-range.ts';
import type { Block } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { readHtml } from './html-blocks.ts';
import { tagOfElement, tagsAround } from './tags.ts';

/** Elements in which tags make the blocks: tables and headings. */
const HTML_BLOCKS = /^(?:table|h[1-6])$/;

/** @param read reads the blocks of the nodes inside */
export function readJsx(
  node: MdxJsxFlowElement,
  source: BlockSource,
  read: (nodes: readonly (BlockContent | RootContent)[]) => readonly Block[],
): readonly Block[] {
  const range = rangeOf(node, source.origin);
  const name = node.name ?? '';
  if (HTML_BLOCKS.test(name) || OPAQUE_ELEMENTS.has(name)) return readHtml(range, source, (child) => read([child]));
  const { opening, closing } = tagsAround(range);
  const tags = [opening, closing].map((tag) => (tag === undefined ? [] : (tagOfElement(tag) ?? [])));
  return [tags[0] ?? [], read(node.children), tags[1] ?? []].flat();
}
