import { z } from 'zod';
import { parseJson } from '../../text/parse-json.ts';
import { summarize, type Report } from '../report.ts';

const runSchema = z.object({
  /** When the run was, in UTC, as `2026-01-31T12:00:00.000Z`. */
  time: z.iso.datetime({ offset: true }),
  checked: z.int().nonnegative(),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  infos: z.int().nonnegative(),
});

/** What a history keeps of one run. */
export type PastRun = z.infer<typeof runSchema>;

/** A line of a history is not one that tlint writes. */
class HistoryError extends Error {
  readonly hint = 'Name a file that an earlier `tlint report --history` wrote, or one that is not there yet.';

  constructor(path: string, line: number, found: string) {
    super(
      `\`${path}\` is no history of reports: line ${line} is ${found}, expected an object with \`time\` and the numbers of findings`,
    );
    this.name = 'HistoryError';
  }
}

/**
 * Reads the runs of a history, which has one JSON object a line.
 * @param path for messages
 * @throws HistoryError when a line is something else
 */
export function readHistory(text: string, path: string): readonly PastRun[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = runSchema.safeParse(parseJson(line));
    if (!parsed.success) throw new HistoryError(path, index + 1, `\`${line.slice(0, 60)}\``);
    return [parsed.data];
  });
}

export function runOf(report: Report, time: Date): PastRun {
  const { checked, errors, warnings, infos } = summarize(report);
  return { time: time.toISOString(), checked, errors, warnings, infos };
}
