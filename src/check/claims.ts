import { groupBy } from '../text/group-by.ts';
import { OffsetSet } from '../text/offset-set.ts';
import { explains } from './rank.ts';
import type { PlacedFinding } from './placed-finding.ts';

/**
 * Removes consequences, so that one fault gives one finding: a finding inside a range that one of higher rank claims. Findings of
 * the category `security` are always kept.
 */
export function withoutConsequences(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const claims = findings.flatMap(({ rank, claims: ranges }) => ranges.map((range) => ({ range, rank })));
  if (claims.length === 0) return findings;
  const byText = groupBy(claims, ({ range }) => range.text);
  const claimed = new Map(
    Array.from(byText, ([text, own]) => {
      const byRank = groupBy(own, ({ rank }) => rank);
      return [text, Array.from(byRank, ([rank, same]) => ({ rank, ranges: new OffsetSet(same.map(({ range }) => range)) }))];
    }),
  );
  return findings.filter(
    ({ category, rank, at }) =>
      category === 'security' ||
      claimed.get(at.text)?.some((claim) => explains(claim.rank, rank) && claim.ranges.contains(at)) !== true,
  );
}
