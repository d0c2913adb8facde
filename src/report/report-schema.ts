import { z } from 'zod';
import { reportedDiagnosticSchema } from '../check/diagnostic-schema.ts';
import { shardPartSchema } from './shard-part.ts';

/** The report of `--format json`. */
export const reportSchema = z.strictObject({
  schema: z.literal('tlint-report/1'),
  tool: z.strictObject({ name: z.literal('tlint'), version: z.string() }),
  files: z
    .array(
      z.strictObject({
        path: z.string().describe('As it was reached, with `/`'),
        diagnostics: z.array(reportedDiagnosticSchema),
      }),
    )
    .describe('Every checked file, also the clean ones'),
  summary: z.strictObject({
    files: z.int().describe('`checked` and `skipped` together'),
    checked: z.int(),
    skipped: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    fixable: z.int().describe('Findings that `--fix` alone mends'),
  }),
  shard: shardPartSchema.exactOptional().describe('There with `--shard`: what `tlint merge` needs besides'),
});

export type JsonReport = z.infer<typeof reportSchema>;
