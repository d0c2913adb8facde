import { z } from 'zod';
import { readMetadata } from '../layout/bilingual/metadata.ts';
import { readScore } from '../layout/bilingual/score.ts';
import { sameName } from '../layout/bilingual/scores.ts';
import type { SourceText } from '../text/source-text.ts';
import { statedScoreSchema, stateScore } from './stated-score.ts';

/** The scores in a `metadata.md`. */
export const paperMetadataSchema = z.strictObject({
  overall: statedScoreSchema.optional(),
  abstract: statedScoreSchema.optional(),
});

export type PaperMetadata = z.infer<typeof paperMetadataSchema>;

export function readPaperMetadata(text: SourceText): PaperMetadata {
  const fields = readMetadata(text.all)?.fields ?? [];
  const scoreOf = (name: string) => {
    const field = fields.find(({ key }) => sameName(key, name));
    return field && stateScore(field.key, readScore(field.valueRange));
  };
  const overall = scoreOf('Full Paper Translation Quality');
  const abstract = scoreOf('Abstract Translation Quality');
  return { ...(overall && { overall }), ...(abstract && { abstract }) };
}
