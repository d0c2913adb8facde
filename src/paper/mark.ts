import { z } from 'zod';
import { excerptOf } from '../text/excerpt.ts';
import type { Range } from '../text/range.ts';

/** 1-based line and column, 0-based offset, in UTF-16 units. */
export const positionSchema = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
});

const excerptSchema = z.strictObject({ text: z.string(), start: z.int(), end: z.int() });

/** A place in a file whose text is not loaded: its positions and an excerpt of its line. */
export const markSchema = z.strictObject({
  range: z.strictObject({ start: positionSchema, end: positionSchema }),
  excerpt: excerptSchema,
});

export type Mark = z.infer<typeof markSchema>;

export function markAt(range: Range): Mark {
  return { range: range.text.positions(range), excerpt: excerptOf(range) };
}
