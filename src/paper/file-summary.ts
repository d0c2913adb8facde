import { z } from 'zod';
import { fingerprintSchema } from './fingerprint.ts';
import { markSchema } from './mark.ts';
import { paperMetadataSchema } from './paper-metadata.ts';
import { progressSchema } from './progress.ts';
import { statedRenderingSchema } from './stated-rendering.ts';
import { statedScoreSchema } from './stated-score.ts';

const sectionSummarySchema = z.strictObject({
  /** The titles, without what marks them as such. */
  source: z.string().optional(),
  target: z.string().optional(),
  /** The first title, or the first line of a file without one: where findings about the whole file sit. */
  head: markSchema,
  /** Both sides hold text, and the metadata do not call the translation partial. */
  complete: z.boolean(),
  /** The score in the metadata. */
  quality: statedScoreSchema.optional(),
  /** The overall score of the metrics. */
  overall: statedScoreSchema.optional(),
  /** What of the file another file may render otherwise; only where a rule compares it. */
  renderings: z.array(statedRenderingSchema).optional(),
  /** The texts of the sides; only of abstracts, which a paper may hold twice. */
  fingerprints: z.strictObject({ source: fingerprintSchema, target: fingerprintSchema }).optional(),
});

const rangeSchema = z.strictObject({ start: z.int(), end: z.int() });

const directiveSchema = z.strictObject({
  kind: z.enum(['disable', 'enable', 'disable-next-line', 'disable-file']),
  range: rangeSchema,
  nextLine: z.int(),
  rules: z.array(z.strictObject({ id: z.string(), range: rangeSchema })),
});

/** What rules about papers and the project know of a file: plain JSON, so that it can be cached, sent and merged. */
export const fileSummarySchema = z.strictObject({
  /** The file as it was reached from the argument, with `/`. */
  path: z.string(),
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('section'), section: sectionSummarySchema }),
    z.strictObject({ kind: z.literal('abstract'), section: sectionSummarySchema }),
    z.strictObject({ kind: z.literal('progress'), progress: progressSchema }),
    z.strictObject({ kind: z.literal('metadata'), metadata: paperMetadataSchema }),
  ]),
  /** The inline directives of the file, which hold for findings of these rules as well. */
  directives: z.array(directiveSchema),
});

export type FileSummary = z.infer<typeof fileSummarySchema>;
export type SectionSummary = z.infer<typeof sectionSummarySchema>;
