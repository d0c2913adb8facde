import { z } from 'zod';
import type { Score } from '../translation/ast.ts';
import { valueOf } from '../layout/bilingual/scores.ts';
import { markAt, markSchema } from './mark.ts';

/** A score as a file writes it, with its name there. `value` is present when it is a number from 0 to 1. */
export const statedScoreSchema = z.strictObject({
  name: z.string(),
  raw: z.string(),
  value: z.number().optional(),
  mark: markSchema,
});

export type StatedScore = z.infer<typeof statedScoreSchema>;

export function stateScore(name: string, score: Score): StatedScore {
  const value = valueOf(score);
  return { name, raw: score.raw, ...(value !== undefined && { value }), mark: markAt(score.range) };
}

/** Are two scores equal? `0.874` and `0.87` are, since the one with fewer decimals may be rounded or truncated. */
export function sameScore(a: StatedScore, b: StatedScore): boolean {
  if (a.value === undefined || b.value === undefined) return a.raw === b.raw;
  const [left, right] = [decimals(a.raw), decimals(b.raw)];
  const step = left === right ? 0 : 10 ** -Math.min(left, right);
  return Math.abs(a.value - b.value) < step + 1e-9;
}

function decimals(raw: string): number {
  return /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
}
