import { groupBy } from '../text/group-by.ts';
import { OffsetSet } from '../text/offset-set.ts';
import type { Range } from '../text/range.ts';
import type { PlacedFinding } from './placed-finding.ts';
import type { Category } from './rule-meta.ts';

/**
 * Removes the findings that compare both texts where another one says all that there is to say, such as that the source changed. One
 * about places elsewhere too is kept, and so is one about a side alone.
 */
export function withoutCovered(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const covered = findings.flatMap(({ covers = [] }) => covers);
  if (covered.length === 0) return findings;
  const byText = new Map(
    Array.from(
      groupBy(covered, ({ text }) => text),
      ([text, ranges]) => [text, new OffsetSet(ranges)],
    ),
  );
  const isCovered = (range: Range, category: Category) => {
    const own = byText.get(range.text);
    // What a list lacks is found in the list, of which one item is covered.
    return own?.contains(range) === true || (category === 'structure' && own?.overlaps(range) === true);
  };
  return findings.filter(({ covers, category, at, related }) => {
    if (covers !== undefined || category === undefined || category === 'typography' || category === 'security') return true;
    const places = groupBy([at, ...related.map(({ range }) => range)], ({ text }) => text);
    return places.size < 2 || ![...places.values()].some((ranges) => ranges.every((range) => isCovered(range, category)));
  });
}
