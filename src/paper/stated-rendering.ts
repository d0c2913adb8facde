import { z } from 'zod';
import { type Mark, positionSchema } from './mark.ts';

/** A source expression with its rendering in a file: in the target text, or in the metadata or notes. */
export const statedRenderingSchema = z.strictObject({
  kind: z.enum(['term', 'heading', 'table header']),
  source: z.string(),
  /** The rendering as the file writes it. */
  target: z.string(),
  side: z.enum(['metadata', 'notes', 'target']),
  /** Where the rendering starts. */
  start: positionSchema,
});

export type StatedRendering = z.infer<typeof statedRenderingSchema>;

/** The place of the rendering, with the rendering as its excerpt because the rest of the line is not stored. */
export function markOf({ target, start }: StatedRendering): Mark {
  const end = { line: start.line, column: start.column + target.length, offset: start.offset + target.length };
  return { range: { start, end }, excerpt: { text: target, start: 0, end: target.length } };
}
