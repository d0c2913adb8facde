import { z } from 'zod';
import { excerptSchema } from '../check/diagnostic-schema.ts';
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import { fileSummarySchema } from '../paper/file-summary.ts';
import type { Excerpt } from '../text/excerpt.ts';

/** The part of a shard's report that `tlint merge` needs to complete the run. */
export const shardPartSchema = z.strictObject({
  index: z.int().min(1),
  count: z.int().min(1),
  /** Identifies the run that the shard belongs to, by its files and glossaries. */
  run: z.string(),
  /** Identify the rule settings that the files were linted with. */
  settings: z.array(z.string()),
  skipped: z.array(z.strictObject({ path: z.string(), reason: z.string(), remedy: z.string().exactOptional() })),
  /** The folders that were linted as a whole, with the names of the Markdown files in each. */
  folders: z.record(z.string(), z.array(z.string())),
  summaries: z.array(fileSummarySchema),
  /** For each diagnostic, in the order of the report: the excerpts of its own place, then of its related places. */
  excerpts: z.array(z.array(excerptSchema.nullable())),
});

export type ShardPart = z.infer<typeof shardPartSchema>;

export function excerptsOf(files: readonly FileReport[]): (Excerpt | null)[][] {
  return files.flatMap(({ diagnostics }) =>
    diagnostics.map(({ excerpt, related }) => [excerpt ?? null, ...related.map((place) => place.excerpt ?? null)]),
  );
}

/** Restores the excerpts of diagnostics, which the JSON report does not include. */
export function withExcerpts(files: readonly FileReport[], excerpts: readonly (readonly (Excerpt | null)[])[]): FileReport[] {
  const rows = excerpts.values();
  const restore = (diagnostic: Diagnostic): Diagnostic => {
    const [own, ...related] = rows.next().value ?? [];
    return {
      ...diagnostic,
      ...(own && { excerpt: own }),
      related: diagnostic.related.map((place, index) => ({ ...place, ...excerptAt(related[index]) })),
    };
  };
  return files.map((file) => ({ ...file, diagnostics: file.diagnostics.map(restore) }));
}

function excerptAt(excerpt: Excerpt | null | undefined): { readonly excerpt?: Excerpt } {
  return excerpt ? { excerpt } : {};
}
