import { count } from '../report/count.ts';
import { watch as watchFiles, type WatchRequest } from '../watch/watch.ts';
import { describeError } from './describe-error.ts';
import { builtins } from './builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say } from './io.ts';
import { checksNothing, namedUnchecked, nothingChecked } from './unchecked.ts';
import { present, type ReportOptions } from './present.ts';

/** `tlint --watch`: prints the full report, then after each change a report on the affected files, until the process ends. */
export async function watch(request: WatchRequest, options: ReportOptions, io: Io): Promise<ExitCode> {
  for await (const update of watchFiles({ ...request, ...(io.signal && { signal: io.signal }) }, builtins)) {
    if ('failure' in update) {
      await say(io, describeError(update.failure));
      continue;
    }
    const { files, rules, skipped, changed, hints } = update;
    await present({ files, rules, skipped: skipped.length, fixed: [], shown: changed }, options, io);
    await say(io, checksNothing(files) ? nothingChecked(skipped, hints) : namedUnchecked(update));
    await say(io, `Watching ${count(files.length, 'file')}; Ctrl+C ends it.\n`);
  }
  return EXIT.clean;
}
