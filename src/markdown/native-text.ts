import type { Nodes, Root } from 'mdast';
import type { NativeParse } from './native-binding.ts';
import type { Syntax } from './syntax.ts';

/** A line that may begin a block, or that is indented like code, in a text that has no blocks but paragraphs. */
const BLOCK = /[\r\n](?: {4}|[ \t]*\t| {0,3}[-+*_=#>~`<$[:|\d])/;

/**
 * Stands before the text, so that its first line cannot begin a block. It is white space to all that looks for emphasis, and to
 * nothing that looks for blocks.
 */
const GUARD = '\u00A0';

/**
 * Running text as the native parser reads it, which cannot leave blocks out. Lines and columns are not those of the text. Undefined
 * for texts in which it would find some.
 */
export function runningTextOf(text: string, syntax: Syntax, parse: NativeParse): Root | undefined {
  const start = text.search(/[^ \t\r\n]/);
  if (start < 0 || text.startsWith('$$', start) || BLOCK.test(text.slice(start))) return undefined;
  const root = parse(GUARD + text.slice(start), syntax);
  const [paragraph] = root.children;
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text') return undefined;
  first.value = first.value.slice(GUARD.length);
  if (first.value === '') paragraph.children.shift();
  else moveStart(first);
  moveStart(paragraph);
  moveStart(root);
  shift(root, start - GUARD.length);
  return root;
}

function moveStart({ position }: Nodes): void {
  if (position !== undefined) position.start.offset = (position.start.offset ?? 0) + GUARD.length;
}

/** Moves all nodes of a tree. */
export function shift(node: Nodes, by: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.offset = (point.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
}
