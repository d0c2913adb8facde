import type { Nodes } from 'mdast';
import type { Range } from '../text/range.ts';

/** The offsets of a node. Every node of the extensions in use has a position; one without would read as empty. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
