import { z } from 'zod';
import { MEASURES } from './row.ts';

/** What the sentence needs of a result of the benchmark. */
const Result = z.object({
  corpus: z.object({ files: z.number(), bytes: z.number() }),
  rows: z.array(
    z.object({
      measure: z.enum(MEASURES),
      what: z.string(),
      value: z.number().optional(),
      ratio: z.object({ times: z.number() }).optional(),
    }),
  ),
});

/**
 * README's sentence on speed, from the last result of the benchmark.
 * @throws Error when the result lacks a measure that it names
 */
export function speedSentence(result: unknown): string {
  const { corpus, rows } = Result.parse(result);
  const valueOf = (measure: string, of: 'value' | 'ratio'): string => {
    const row = rows.find((one) => one.measure === measure && one[of] !== undefined && !one.what.includes('alone'));
    const value = of === 'value' ? row?.value : row?.ratio?.times;
    if (value === undefined) throw new Error(`bench/results.json lacks \`${measure}\`: run \`npm run bench\``);
    return value.toFixed(value < 10 ? 1 : 0);
  };
  const size = `${corpus.files} files of ${(corpus.bytes / 1e6).toFixed(0)} MB`;
  const all = `${size} take ${valueOf('cold', 'ratio')} times as long as remark takes to parse them`;
  const one = `one file ${valueOf('one-file', 'ratio')} times as long as Node takes to start`;
  return `${all}, ${one}, and an edit of an open one ${valueOf('editing', 'value')} ms ([measured](bench/README.md)).`;
}
