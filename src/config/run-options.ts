import { z } from 'zod';

/** Options of the command line that a project sets for all its runs; the command line wins over them. */
export const runOptionsShape = {
  format: z
    .string()
    .min(1, 'expected a format such as `compact`, or the path or package of a reporter')
    .optional()
    .describe('Format of the report on standard output, or the path or package of a reporter, like `--format`.'),
  info: z.boolean().optional().describe('Whether findings of severity `info` are shown, like `--info`.'),
  all: z.boolean().optional().describe('Whether every finding is shown instead of folding those of one rule, like `--all`.'),
  quiet: z.boolean().optional().describe('Whether only errors are reported, like `--quiet`.'),
  maxWarnings: z
    .int()
    .min(0, 'expected a whole number such as 0 or 10')
    .optional()
    .describe('With more warnings a run ends with exit code 1, like `--max-warnings`.'),
  maxStale: z
    .int()
    .min(0, 'expected a whole number such as 0 or 10')
    .optional()
    .describe('With more pages behind their source a run ends with exit code 1, like `--max-stale`.'),
  unsafe: z.boolean().optional().describe('Whether fixing also does what should be read afterwards, like `--unsafe`.'),
  ignore: z.boolean().optional().describe('False to lint what ignore files list, like `--no-ignore`.'),
  cache: z.boolean().optional().describe('Whether to remember what was found, like `--cache`.'),
  cacheLocation: z
    .string()
    .min(1, 'expected the path of a folder')
    .optional()
    .describe('Folder of the cache, like `--cache-location`.'),
  concurrency: z
    .int()
    .min(1, 'expected a whole number from 1 on')
    .optional()
    .describe('How many threads lint, like `--concurrency`.'),
};

const runOptionsSchema = z.object(runOptionsShape);

export type RunOptions = z.output<typeof runOptionsSchema>;

/** Only the options of a run of a merged config. */
export function runOptionsOf(settings: unknown): RunOptions {
  return runOptionsSchema.parse(settings);
}
