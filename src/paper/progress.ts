import { z } from 'zod';
import { fencedCode } from '../markdown/fences.ts';
import { readMetadata } from '../layout/bilingual/metadata.ts';
import { readScore } from '../layout/bilingual/score.ts';
import { sameName } from '../layout/bilingual/scores.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import { markAt, markSchema } from './mark.ts';
import { readScoreTable } from './score-table.ts';
import { statedScoreSchema, stateScore } from './stated-score.ts';

const checklistItemSchema = z.strictObject({
  ticked: z.boolean(),
  /** The name of the section file. */
  name: z.string(),
  /** The text after the name: `✅ (Quality: 0.91)`, `(optional)`. */
  note: z.string(),
  /** The score in the note. */
  score: statedScoreSchema.optional(),
  mark: markSchema,
});

/** The content of a `progress.md`: the status, checklist and scores of its paper. */
export const progressSchema = z.strictObject({
  status: z.enum(['complete', 'in-progress', 'unknown']),
  /** In the order of the file, each section file once. */
  items: z.array(checklistItemSchema),
  /** The rows of the score table; a score is named by the first cell of its row. */
  rows: z.array(statedScoreSchema),
  overall: statedScoreSchema.optional(),
});

export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type Progress = z.infer<typeof progressSchema>;

const OVERALL = ['Overall Translation Quality', 'Overall Quality'];
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[([ xX])\][ \t]+[*_`[]*(\d\d[\w.-]*\.md)\b([^]*)/;
const NOTE_SCORE = /(?<![\d.])[01]\.\d+(?!\.?\d)/g;
const IN_PROGRESS = /\b(?:in progress|ongoing|pending|awaiting|partial(?:ly)?|paused|draft|planned|to be|to do|not started)\b/i;
const COMPLETE = /\b(?:completed?|done|finished|ready)\b|[✅✓✔☑]/iu;

export function readProgress(text: SourceText): Progress {
  const fences = fencedCode(text);
  const lines = text.linesIn(text.all).filter((line) => !fences.some((fence) => fence.contains(line)));
  const items = new Map<string, ChecklistItem>();
  for (const item of lines.flatMap((line) => readItem(line) ?? [])) if (!items.has(item.name)) items.set(item.name, item);

  const fields = lines.flatMap((line) => readMetadata(line)?.fields ?? []);
  const overall = fields.find(({ key }) => OVERALL.some((name) => sameName(key.replace(/\(.*/, ''), name)));
  const status = fields.find(({ key }) => sameName(key, 'Status'))?.value ?? '';
  return {
    status: IN_PROGRESS.test(status) ? 'in-progress' : COMPLETE.test(status) ? 'complete' : 'unknown',
    items: [...items.values()],
    rows: readScoreTable(lines),
    ...(overall && { overall: stateScore(overall.key, readScore(overall.valueRange)) }),
  };
}

function readItem(line: Range): ChecklistItem | undefined {
  const match = ITEM.exec(line.slice());
  if (match === null) return undefined;
  const [, box, name = '', rest = ''] = match;
  const scores = [...rest.matchAll(NOTE_SCORE)];
  const [only] = scores;
  const start = match[0].length - rest.length + (only?.index ?? 0);
  const score = scores.length === 1 && only !== undefined ? readScore(line.within(start, start + only[0].length)) : undefined;
  return {
    ticked: box !== ' ',
    name,
    note: rest.trim(),
    ...(score && { score: stateScore(name, score) }),
    mark: markAt(line.trim()),
  };
}
