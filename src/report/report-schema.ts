import { z } from 'zod';
import { reportedDiagnosticSchema } from '../check/diagnostic-schema.ts';
import { shardPartSchema } from './shard-part.ts';

/**
 * The zod schema of the report of `--format json`, for programs that read it. Lines and columns are 1-based, offsets are 0-based
 * UTF-16 units.
 */
export const reportSchema = z.strictObject({
  schema: z.literal('tlint-report/1'),
  tool: z.strictObject({ name: z.literal('tlint'), version: z.string() }),
  files: z
    .array(
      z.strictObject({
        path: z.string().describe('As it was reached, with `/`'),
        role: z.literal('source').exactOptional().describe('There for a file that holds the source text of checked files'),
        diagnostics: z.array(reportedDiagnosticSchema),
      }),
    )
    .describe('Every checked file, also the clean ones, and files with source texts that have findings of their own'),
  summary: z.strictObject({
    files: z.int().describe('`checked` and `skipped` together'),
    checked: z.int(),
    skipped: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    fixable: z.int().describe('Findings that `--fix` without `--unsafe` fixes'),
    hidden: z.int().exactOptional().describe('There with a baseline: findings that it hides'),
  }),
  shard: shardPartSchema.exactOptional().describe('There with `--shard`: what `tlint merge` needs besides'),
});

/** The report of `--format json`. */
export type JsonReport = z.infer<typeof reportSchema>;
