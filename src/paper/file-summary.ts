import { z } from 'zod';
import { fingerprintSchema } from './fingerprint.ts';
import { markSchema } from './mark.ts';
import { paperMetadataSchema } from './paper-metadata.ts';
import { progressSchema } from './progress.ts';
import { statedRenderingSchema } from './stated-rendering.ts';
import { statedScoreSchema } from './stated-score.ts';

const sectionSummarySchema = z.strictObject({
  /** The titles, without their Markdown marks. */
  source: z.string().optional(),
  target: z.string().optional(),
  /** The number that both titles have, with the ways to read it. */
  titleNumber: z.strictObject({ raw: z.string(), readings: z.array(z.string()), mark: markSchema }).optional(),
  /** The place of findings about the whole file: the first title, or the first line of a file without a title. */
  head: markSchema,
  /** True when both sides have text and the metadata do not call the translation partial. */
  complete: z.boolean(),
  /** The score in the metadata. */
  quality: statedScoreSchema.optional(),
  /** The overall score of the metrics. */
  overall: statedScoreSchema.optional(),
  /** Renderings that other files should share; only present when a rule compares them. */
  renderings: z.array(statedRenderingSchema).optional(),
  /** Fingerprints of the sides, only of abstracts, to detect that a paper has its abstract twice. */
  fingerprints: z.strictObject({ source: fingerprintSchema, target: fingerprintSchema }).optional(),
});

const rangeSchema = z.strictObject({ start: z.int(), end: z.int() });

const directiveSchema = z.strictObject({
  kind: z.enum(['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file']),
  range: rangeSchema,
  line: z.int(),
  rules: z.array(z.strictObject({ id: z.string(), range: rangeSchema })),
});

/** The summary of a file for rules that compare files: plain JSON, so that it can be cached, sent between threads and merged. */
export const fileSummarySchema = z.strictObject({
  /** The path as derived from the argument, with `/`. */
  path: z.string(),
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('section'), section: sectionSummarySchema }),
    z.strictObject({ kind: z.literal('abstract'), section: sectionSummarySchema }),
    z.strictObject({ kind: z.literal('progress'), progress: progressSchema }),
    z.strictObject({ kind: z.literal('metadata'), metadata: paperMetadataSchema }),
  ]),
  /** The inline directives of the file, which also apply to findings of rules that compare files. */
  directives: z.array(directiveSchema),
});

export type FileSummary = z.infer<typeof fileSummarySchema>;
export type SectionSummary = z.infer<typeof sectionSummarySchema>;
