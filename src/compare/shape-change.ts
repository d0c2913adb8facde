/** Blocks that a translation divides, joins, or writes as blocks of another kind. */
import type { AlignedPair, Unit } from '../align/alignment.ts';
import { isOfParagraphs } from '../align/labelled-paragraphs.ts';
import { countOf } from '../align/labels.ts';
import { type RunInList, runInList } from '../align/run-in-list.ts';
import { isBulleted } from '../align/units.ts';

/** What became of the source of a pair in its target; `runIn` is a list that is running text on the other side. */
export type ShapeChange =
  | ({ readonly kind: 'runIn' } & RunInList)
  | { readonly kind: 'split' | 'maybeSplit' | 'merged' | 'maybeMerged' }
  | { readonly kind: 'otherKind'; readonly source: Unit; readonly target: Unit };

/** How the shape of a pair changed; undefined where it is kept, in lists, which are compared by their items, and in gaps. */
export function shapeChange(pair: AlignedPair, inPages: boolean): ShapeChange | undefined {
  const { relation, certainty, source, target } = pair;
  const [a, b] = [source[0], target[0]];
  if (a === undefined || b === undefined) return undefined;
  const runIn = runInList(pair);
  if (runIn !== undefined) return { kind: 'runIn', ...runIn };
  // A sentence that counts may be set as one paragraph for each count, and a long paragraph of a page in parts that are easier to read.
  if (relation === 'split' && a.kind !== 'list')
    return { kind: inPages || certainty === 'likely' || target.slice(1).every(countOf) ? 'maybeSplit' : 'split' };
  if (relation === 'merge' && b.kind !== 'list') return { kind: certainty === 'likely' ? 'maybeMerged' : 'merged' };
  return isSameKind(a, b) ? undefined : { kind: 'otherKind', source: a, target: b };
}

/**
 * Do two blocks have the same kind? A bulleted paragraph may be a list, a paragraph or code may be or contain its formula; headings have their
 * own rule.
 */
function isSameKind(a: Unit, b: Unit): boolean {
  if (isOfParagraphs(a) !== isOfParagraphs(b)) return false;
  if (a.kind === b.kind || a.kind === 'heading' || b.kind === 'heading') return true;
  const kinds = [a.kind, b.kind];
  const list = kinds.includes('list') && [a, b].some(isBulleted);
  return list || (kinds.includes('display-math') && (kinds.includes('paragraph') || kinds.includes('code-block')));
}
