import type { Nodes } from 'mdast';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * The range of a node in the text it was parsed from. Every node of the extensions in use has a position; one without would be
 * read as empty.
 */
export function rangeOf(node: Nodes, text: Pick<SourceText, 'range'>): Range {
  return text.range(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
