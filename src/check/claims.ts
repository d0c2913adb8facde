import { explains } from './rank.ts';
import type { PlacedFinding } from './placed-finding.ts';

/**
 * Removes consequences, so that one fault gives one finding: a finding inside a range that one of higher rank claims. Findings of
 * the category `security` are always kept.
 */
export function withoutConsequences(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const claims = findings.flatMap(({ rank, claims: ranges }) => ranges.map((range) => ({ range, rank })));
  if (claims.length === 0) return findings;
  return findings.filter(
    ({ category, rank, at }) =>
      category === 'security' || !claims.some((claim) => explains(claim.rank, rank) && claim.range.contains(at)),
  );
}
