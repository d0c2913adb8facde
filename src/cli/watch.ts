import { count } from '../report/count.ts';
import { formats } from '../report/reporters.ts';
import { watch as watchFiles, type WatchRequest } from '../watch/watch.ts';
import { describeError } from './describe-error.ts';
import { builtins } from '../api/builtins.ts';
import { baselineLines } from './baseline.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say } from './io.ts';
import { checksNothing, namedUnchecked, nothingChecked } from './unchecked.ts';
import { type Output, prepareOutputs } from './outputs.ts';
import { present, type ReportOptions } from './present.ts';
import { UsageError } from '../api/usage-error.ts';

/** The formats whose reports are one text when they follow each other. */
const STREAMED: readonly string[] = ['text', 'compact', 'jsonl'];

/** `tlint --watch`: prints the full report, then after each change a report on the affected files, until the process ends. */
export async function watch(request: WatchRequest, options: ReportOptions, io: Io): Promise<ExitCode> {
  const outputs = await prepareOutputs(options.format, io, request);
  refuseWholeReports(outputs);
  for await (const update of watchFiles({ ...request, ...(io.signal && { signal: io.signal }) }, builtins)) {
    if ('failure' in update) {
      await say(io, describeError(update.failure));
      continue;
    }
    const { files, rules, skipped, changed, hints, hidden } = update;
    await present({ files, rules, skipped: skipped.length, hidden, fixed: [], shown: changed }, outputs, options, io);
    await say(io, baselineLines(update.baselines));
    await say(io, checksNothing(files) ? nothingChecked(skipped, hints) : namedUnchecked(update));
    await say(io, `Watching ${count(files.length, 'file')}; Ctrl+C ends it.\n`);
  }
  return EXIT.clean;
}

function refuseWholeReports(outputs: readonly Output[]): void {
  const whole = outputs.find(({ format, file }) => file === undefined && formats.includes(format) && !STREAMED.includes(format));
  if (whole === undefined) return;
  throw new UsageError(
    `\`--watch\` prints a report after each change, and several of \`--format ${whole.format}\` are no report`,
    `Take ${STREAMED.map((each) => `\`${each}\``).join(', ')}, or write it to a file with \`--output-file\`.`,
  );
}
