import { withoutMarker } from '../align/units.ts';
import { quotesCode } from '../spans/code-shape.ts';
import type { List, ListItem } from '../translation/ast.ts';

/** The first item of a list that stands at another depth than its source. */
export interface DepthDifference {
  readonly source: ListItem;
  readonly target: ListItem;
  /** Where the item of the target belongs; absent where that cannot be told. */
  readonly neighbour: Neighbour | undefined;
}

/** The item inside or beside which one has to stand, with the 1-based line of its marker and the spaces that place the other there. */
interface Neighbour {
  readonly item: ListItem;
  readonly line: number;
  readonly indent: number;
}

/** Compares the depths of the items of two lists, nested ones included; undefined where they are not equally many. */
export function depthDifference(a: List, b: List): DepthDifference | undefined {
  const [sources, targets] = [flat(a), flat(b)];
  if (sources.length !== targets.length) return undefined;
  const index = sources.findIndex(({ depth }, other) => depth !== targets[other]?.depth);
  const [source, target] = [sources[index], targets[index]];
  if (source === undefined || target === undefined || areOtherNames(source, target)) return undefined;
  return { source, target, neighbour: neighbourOf(target, source.depth, targets.slice(0, index)) };
}

/**
 * The last item before one beside which it belongs, where it stands too deep, or else inside which; undefined where other signs than
 * spaces begin their lines.
 */
function neighbourOf(item: ListItem, depth: number, before: readonly ListItem[]): Neighbour | undefined {
  const isTooDeep = item.depth > depth;
  const other = before.findLast((one) => one.depth === (isTooDeep ? depth : depth - 1));
  if (other === undefined) return undefined;
  const { text } = other.marker;
  const head = text.range(text.lineAround(other.marker.start).start, other.marker.start).slice();
  if (head.trim() !== '' || head.includes('\t')) return undefined;
  const content = withoutMarker(other).slice();
  const inside = other.marker.slice().length + (content.length - content.trimStart().length);
  return {
    item: other,
    line: text.positionAt(other.marker.start).line,
    indent: head.length + (isTooDeep ? 0 : inside),
  };
}

/** Are two items names that a translation keeps, such as those of files, and not the same one? */
function areOtherNames(source: ListItem, target: ListItem): boolean {
  const [expected = '', found = ''] = [source, target].map((one) => /.*/.exec(withoutMarker(one).slice().trim())?.[0]);
  return expected !== found && quotesCode(expected) && quotesCode(found);
}

function flat({ items }: List): readonly ListItem[] {
  return items.flatMap((one) => [one, ...one.blocks.flatMap((block) => (block.kind === 'list' ? flat(block) : []))]);
}
