import { z } from 'zod';
import { readMetadata } from '../section/metadata.ts';
import { readScore } from '../section/score.ts';
import { sameName } from '../section/scores.ts';
import type { SourceText } from '../text/source-text.ts';
import { statedScoreSchema, stateScore } from './stated-score.ts';

/** The scores that a `metadata.md` states. */
export const paperMetadataSchema = z.strictObject({
  overall: statedScoreSchema.optional(),
  abstract: statedScoreSchema.optional(),
});

export type PaperMetadata = z.infer<typeof paperMetadataSchema>;

export function readPaperMetadata(text: SourceText): PaperMetadata {
  const fields = readMetadata(text, { start: 0, end: text.text.length })?.fields ?? [];
  const scoreOf = (name: string) => {
    const field = fields.find(({ key }) => sameName(key, name));
    return field && stateScore(text, field.key, readScore(text, field.valueRange));
  };
  const overall = scoreOf('Full Paper Translation Quality');
  const abstract = scoreOf('Abstract Translation Quality');
  return { ...(overall && { overall }), ...(abstract && { abstract }) };
}
