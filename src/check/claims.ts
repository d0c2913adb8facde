import { explains } from './rank.ts';
import type { PlacedFinding } from './placed-finding.ts';

/**
 * One fault gives one finding: what lies inside a range that a finding of a higher rank claims is that finding's
 * consequence. What threatens the reader is told in any case.
 */
export function withoutConsequences(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const claims = findings.flatMap(({ rank, claims: ranges }) => ranges.map((range) => ({ range, rank })));
  if (claims.length === 0) return findings;
  return findings.filter(
    ({ category, rank, at }) =>
      category === 'security' || !claims.some((claim) => explains(claim.rank, rank) && claim.range.contains(at)),
  );
}
