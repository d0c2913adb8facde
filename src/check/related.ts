import type { Placed } from '../text/range.ts';
import type { RelatedRange } from './finding.ts';

/** The ranges of some nodes as related places of a finding, all with the same explanation, such as `the English text`. */
export function related(nodes: readonly Placed[], message: string): RelatedRange[] {
  return nodes.map(({ range }) => ({ range, message }));
}
