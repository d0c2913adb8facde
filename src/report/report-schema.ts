import { z } from 'zod';

const position = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units, as `offset`'),
  offset: z.int().min(0).describe('From the start of the file as it stands, a byte order mark included'),
});

const range = z.strictObject({ start: position, end: position.describe('Just after the last character') });

const edit = z.strictObject({ range, text: z.string().describe('What replaces the range') });

const diagnostic = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.unknown()).describe('The facts of the message, by name'),
  side: z.enum(['source', 'target', 'metadata', 'notes', 'metrics', 'document']),
  range,
  related: z.array(z.strictObject({ path: z.string(), range, message: z.string() })),
  fix: z.strictObject({ safety: z.enum(['safe', 'unsafe']), edits: z.array(edit) }).optional(),
});

/** The report of `--format json`. */
export const reportSchema = z.strictObject({
  schema: z.literal('tlint-report/1'),
  tool: z.strictObject({ name: z.literal('tlint'), version: z.string() }),
  files: z
    .array(z.strictObject({ path: z.string().describe('As it was reached, with `/`'), diagnostics: z.array(diagnostic) }))
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
});

export type JsonReport = z.infer<typeof reportSchema>;
