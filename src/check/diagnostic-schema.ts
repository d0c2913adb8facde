import { z } from 'zod';

const position = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units, as `offset`'),
  offset: z.int().min(0).describe('From the start of the file as it stands, a byte order mark included'),
});

const range = z.strictObject({ start: position, end: position.describe('Just after the last character') });

const edit = z.strictObject({
  path: z.string().exactOptional().describe('The file, where it is another one than the finding’s'),
  range,
  text: z.string().describe('What replaces the range'),
});

/** The zod schema of a diagnostic in reports for programs. */
export const reportedDiagnosticSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.unknown()).describe('The facts of the message, by name'),
  side: z.enum(['source', 'target', 'metadata', 'notes', 'metrics', 'document']),
  range,
  related: z.array(z.strictObject({ path: z.string(), range, message: z.string() })),
  fix: z.strictObject({ safety: z.enum(['safe', 'unsafe']), edits: z.array(edit) }).exactOptional(),
});

export const excerptSchema = z.strictObject({ text: z.string(), start: z.int(), end: z.int() });
