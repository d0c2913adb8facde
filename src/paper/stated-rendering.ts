import { z } from 'zod';
import { type Mark, positionSchema } from './mark.ts';

/** A source expression with the rendering that a file gives it, on one line of the target or of what speaks of it. */
export const statedRenderingSchema = z.strictObject({
  kind: z.enum(['term', 'heading', 'table header']),
  source: z.string(),
  /** As it stands in the file. */
  target: z.string(),
  side: z.enum(['metadata', 'notes', 'target']),
  /** Where the rendering starts. */
  start: positionSchema,
});

export type StatedRendering = z.infer<typeof statedRenderingSchema>;

/** The place of the rendering; of its line no more is known than the rendering. */
export function markOf({ target, start }: StatedRendering): Mark {
  const end = { line: start.line, column: start.column + target.length, offset: start.offset + target.length };
  return { range: { start, end }, excerpt: { text: target, start: 0, end: target.length } };
}
